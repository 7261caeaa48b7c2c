package health.daybreak.treatment.session;

import static health.daybreak.treatment.session.SessionStatus.ABORTED;
import static health.daybreak.treatment.session.SessionStatus.ARRIVED;
import static health.daybreak.treatment.session.SessionStatus.BOOKED;
import static health.daybreak.treatment.session.SessionStatus.DISCHARGED;
import static health.daybreak.treatment.session.SessionStatus.DOSING;
import static health.daybreak.treatment.session.SessionStatus.HELD;
import static health.daybreak.treatment.session.SessionStatus.READY;
import static health.daybreak.treatment.session.SessionStatus.RECOVERY;
import static health.daybreak.treatment.session.SessionStatus.SIGNED;
import static health.daybreak.treatment.session.SessionStatus.STOPPED;

import health.daybreak.platform.aggregate.Refused;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What people do with a session, and in which states they may. */
public enum SessionCommand {
    ARRIVE("mark the arrival", BOOKED),
    CHECK_GATE("check the gate", ARRIVED, READY, HELD, STOPPED),
    OVERRIDE_GATE("override the gate", HELD, STOPPED),
    CHECK_DOSE("check the dose as a second person", READY),
    START_DOSE("start the dose", READY),
    RECORD_VITALS("record vital signs", ARRIVED, READY, HELD, STOPPED, DOSING, RECOVERY, DISCHARGED, ABORTED),
    ACKNOWLEDGE_ALERT("acknowledge an alert", DOSING, RECOVERY, DISCHARGED, ABORTED),
    RECORD_OBSERVATION("record an observation", ARRIVED, READY, HELD, STOPPED, DOSING, RECOVERY, DISCHARGED, ABORTED),
    CHART_THERAPY("chart the therapy", ARRIVED, READY, HELD, STOPPED, DOSING, RECOVERY, DISCHARGED, ABORTED),
    PAUSE_DOSE("pause the dose", DOSING),
    RESUME_DOSE("let the dose go on", DOSING),
    CHANGE_RATE("change the rate", DOSING),
    GIVE_TOP_UP("add to the dose", DOSING),
    GIVE_AS_NEEDED("give a medicine as needed", ARRIVED, READY, HELD, DOSING, RECOVERY),
    END_DOSE("end the dose", DOSING),
    DISCHARGE("discharge", RECOVERY),
    SIGN_OFF("sign off", DISCHARGED),
    AMEND_NOTE("amend the note", SIGNED),
    ABORT("abort", ARRIVED, READY, HELD, STOPPED, DOSING, RECOVERY);

    private final String words;
    private final Set<SessionStatus> allowedIn;

    SessionCommand(String words, SessionStatus first, SessionStatus... others) {
        this.words = words;
        this.allowedIn = EnumSet.of(first, others);
    }

    /** Whether this may be done in that state. */
    public boolean allowedIn(SessionStatus status) {
        return allowedIn.contains(status);
    }

    /** All that may be done in that state. */
    public static List<SessionCommand> allAllowedIn(SessionStatus status) {
        return Arrays.stream(values())
                .filter(command -> command.allowedIn(status))
                .toList();
    }

    /** Throws {@link Refused} (conflict) when this may not be done in that state. */
    void requireIn(SessionStatus status) {
        if (!allowedIn(status)) {
            throw Refused.conflict(
                    "wrong-state",
                    "Nobody can %s while the session is %s.".formatted(words, status.words()),
                    Map.of(
                            "status",
                            status.name(),
                            "allowedIn",
                            allowedIn.stream().map(Enum::name).toList()));
        }
    }
}

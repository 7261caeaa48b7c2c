package health.daybreak.treatment.session;

import static health.daybreak.treatment.limits.LimitName.VITALS_CLOCK_MINUTES;
import static health.daybreak.treatment.limits.LimitName.VITALS_SETS;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.treatment.limits.Limits;
import health.daybreak.treatment.vitals.AlarmRules;
import health.daybreak.treatment.vitals.BelievableReading;
import health.daybreak.treatment.vitals.Reading;
import health.daybreak.treatment.vitals.VitalSet;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody at the chair takes vital signs. */
@Component
public final class RecordVitals {

    /**
     * One set as it was entered.
     *
     * @param id the same when the entry is sent twice
     * @param takenAt null for when the entry was made
     */
    public record Entry(
            String id,
            @Nullable Instant takenAt,
            Reading reading,
            @Nullable String remark) {}

    private final Sessions sessions;
    private final BelievableReading believable;
    private final AlarmRules rules;
    private final Monitor monitor;
    private final Limits limits;

    RecordVitals(Sessions sessions, BelievableReading believable, AlarmRules rules, Monitor monitor, Limits limits) {
        this.sessions = sessions;
        this.believable = believable;
        this.rules = rules;
        this.monitor = monitor;
        this.limits = limits;
    }

    /** Adds the set, whatever others added meanwhile; throws {@link Refused} for what cannot be believed. */
    public Stored<Session> carryOut(Command command, Entry entry) {
        believable.require(entry.reading());
        VitalSet set = new VitalSet(
                entry.id(),
                takenAt(entry.takenAt(), command),
                command.receivedAt(),
                command.actor().staffId(),
                entry.reading(),
                entry.remark());
        return command.carryOut(sessions, session -> chart(session, command.actor(), set));
    }

    private Change<Session> chart(Session session, Actor actor, VitalSet set) {
        actor.requireMayChart(session.booking().route());
        Change<Session> charted = session.dosing().chart(set, rules, limits.whole(VITALS_SETS));
        return monitor.nextVitals(charted.state())
                .map(due -> Overdue.answered(charted, due, new Signed(set.recordedBy(), set.recordedAt())))
                .orElse(charted);
    }

    private Instant takenAt(@Nullable Instant said, Command command) {
        if (said == null) {
            return command.at();
        }
        Instant now = command.receivedAt();
        if (said.isAfter(now.plus(limits.minutes(VITALS_CLOCK_MINUTES)))) {
            throw Refused.unprocessable(
                    "vitals-in-future", "These vital signs are from the future: look at the tablet's clock.");
        }
        return said.isAfter(now) ? now : said;
    }
}

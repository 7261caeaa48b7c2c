package health.daybreak.treatment.session;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.treatment.discharge.Observations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The patient goes home. */
@Component
public final class DischargePatient {

    private final Sessions sessions;
    private final JudgeDischarge judge;

    DischargePatient(Sessions sessions, JudgeDischarge judge) {
        this.sessions = sessions;
        this.judge = judge;
    }

    /** Lets the patient go when every criterion is met, or on a prescriber's word with this reason. */
    public Stored<Session> carryOut(Command command, Observations seen, @Nullable String overrideReason) {
        return command.carryOut(sessions, session -> discharge(session, command, seen, overrideReason));
    }

    private Change<Session> discharge(
            Session session, Command command, Observations seen, @Nullable String overrideReason) {
        SessionCommand.DISCHARGE.requireIn(session.status());
        return session.leaving()
                .discharge(command.actor(), command.signed(), judge.now(session, seen, command.at()), overrideReason);
    }
}

package health.daybreak.treatment.session;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Stored;
import org.springframework.stereotype.Component;

/** The dose is in, or is stopped. */
@Component
public final class EndDose {

    private final Sessions sessions;

    EndDose(Sessions sessions) {
        this.sessions = sessions;
    }

    public Stored<Session> carryOut(Command command, DoseOutcome outcome) {
        return command.carryOut(sessions, session -> end(session, command, outcome));
    }

    private static Change<Session> end(Session session, Command command, DoseOutcome outcome) {
        SessionCommand.END_DOSE.requireIn(session.status());
        return session.dosing().end(outcome.of(session.dose(), command.signed()));
    }
}

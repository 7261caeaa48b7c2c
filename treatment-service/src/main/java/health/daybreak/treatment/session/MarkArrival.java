package health.daybreak.treatment.session;

import health.daybreak.platform.aggregate.Stored;
import org.springframework.stereotype.Component;

/** The front desk says that the patient is here. */
@Component
public final class MarkArrival {

    private final Sessions sessions;

    MarkArrival(Sessions sessions) {
        this.sessions = sessions;
    }

    public Stored<Session> carryOut(Command command) {
        return command.carryOut(sessions, session -> session.admission().arrive(command.signed()));
    }
}

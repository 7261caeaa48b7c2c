package health.daybreak.treatment.session;

import health.daybreak.platform.aggregate.Stored;
import org.springframework.stereotype.Component;

/** Somebody takes charge of an alert. */
@Component
public final class AcknowledgeAlert {

    private final Sessions sessions;

    AcknowledgeAlert(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Notes who took charge and what they did. */
    public Stored<Session> carryOut(Command command, String alertId, String action) {
        return command.carryOut(sessions, session -> session.dosing().acknowledge(alertId, action, command.signed()));
    }
}

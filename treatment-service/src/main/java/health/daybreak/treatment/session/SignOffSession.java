package health.daybreak.treatment.session;

import health.daybreak.platform.aggregate.Stored;
import org.springframework.stereotype.Component;

/** Somebody signs the note, and the session is complete. */
@Component
public final class SignOffSession {

    private final Sessions sessions;

    SignOffSession(Sessions sessions) {
        this.sessions = sessions;
    }

    public Stored<Session> carryOut(Command command, String note) {
        return command.carryOut(sessions, session -> session.leaving().signOff(note, command.signed()));
    }
}

package health.daybreak.treatment.session;

import health.daybreak.platform.aggregate.Stored;
import org.springframework.stereotype.Component;

/** Somebody adds to a signed note; the note itself stays as it was signed. */
@Component
public final class AmendNote {

    private final Sessions sessions;

    AmendNote(Sessions sessions) {
        this.sessions = sessions;
    }

    public Stored<Session> carryOut(Command command, String text, String reason) {
        return command.carryOut(sessions, session -> session.leaving().amend(text, reason, command.signed()));
    }
}

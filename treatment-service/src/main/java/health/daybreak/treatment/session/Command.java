package health.daybreak.treatment.session;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who does something to which session, and when.
 *
 * @param seenVersion the version that the actor looked at; null when it does not matter
 */
public record Command(String sessionId, @Nullable Long seenVersion, Actor actor, Instant at) {

    Signed signed() {
        return new Signed(actor.staffId(), at);
    }

    /** Decides on the stored session and saves, in one write. */
    Stored<Session> carryOut(Sessions sessions, Function<Session, Change<Session>> decide) {
        return seenVersion == null
                ? sessions.change(sessionId, decide)
                : sessions.change(sessionId, seenVersion, decide);
    }
}

package health.daybreak.treatment.session;

import health.daybreak.events.sessions.SessionCharted;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who does something to which session, and when.
 *
 * @param seenVersion the version that the actor looked at; null when it does not matter
 * @param at when it was done at the bedside
 * @param receivedAt when it reached the service: later when the network was down
 */
public record Command(String sessionId, @Nullable Long seenVersion, Actor actor, Instant at, Instant receivedAt) {

    /** What is done at this very moment. */
    public Command(String sessionId, @Nullable Long seenVersion, Actor actor, Instant at) {
        this(sessionId, seenVersion, actor, at, at);
    }

    Signed signed() {
        return new Signed(actor.staffId(), at);
    }

    /** Who entered it, and when that reached the service. */
    Signed entered() {
        return new Signed(actor.staffId(), receivedAt);
    }

    /** Decides on the stored session and saves, in one write. */
    Stored<Session> carryOut(Sessions sessions, Function<Session, Change<Session>> decide) {
        Function<Session, Change<Session>> told = session -> told(session, decide.apply(session));
        return seenVersion == null ? sessions.change(sessionId, told) : sessions.change(sessionId, seenVersion, told);
    }

    /** Whatever changes a chart is told, so that every other screen looks again. */
    private Change<Session> told(Session before, Change<Session> change) {
        boolean untold = change.events().isEmpty() && !change.state().equals(before);
        return untold
                ? new Change<>(
                        change.state(),
                        List.of(new SessionCharted(before.id(), before.courseId(), before.patientId(), receivedAt)))
                : change;
    }
}

package health.daybreak.treatment.facts;

import health.daybreak.events.sessions.ConversationBooked;
import health.daybreak.events.sessions.ConversationCancelled;
import health.daybreak.events.sessions.ConversationEvent;
import health.daybreak.events.sessions.ConversationHeld;
import health.daybreak.events.sessions.ConversationMoved;
import health.daybreak.events.sessions.ConversationNotHeld;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A conversation that prepares a patient for the doses of a course, as scheduling told of it.
 *
 * @param startsAt when it is or was booked for
 */
public record Preparation(String conversationId, String courseId, Instant startsAt, State state) {

    private static final String PREPARATION = "PREPARATION";

    /** What became of it. */
    public enum State {
        /** Nobody has marked it as held. */
        BOOKED,
        CANCELLED,
        HELD
    }

    /** What is known after this event; null when it is about another conversation, such as one that follows a dose. */
    static @Nullable Preparation after(@Nullable Preparation known, ConversationEvent event) {
        if (event instanceof ConversationBooked booked) {
            return PREPARATION.equals(booked.part())
                    ? new Preparation(booked.conversationId(), booked.courseId(), booked.startsAt(), State.BOOKED)
                    : null;
        }
        return known == null ? null : known.now(event);
    }

    public boolean held() {
        return state == State.HELD;
    }

    private Preparation now(ConversationEvent event) {
        return switch (event) {
            case ConversationBooked _ -> this;
            case ConversationMoved moved -> new Preparation(conversationId, courseId, moved.startsAt(), state);
            case ConversationCancelled _ -> in(State.CANCELLED);
            case ConversationHeld _ -> in(State.HELD);
            case ConversationNotHeld _ -> in(State.BOOKED);
        };
    }

    private Preparation in(State next) {
        return new Preparation(conversationId, courseId, startsAt, next);
    }
}

package health.daybreak.notification.reply;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The one text that answers a command. It is offered under the same key each time, so it arrives once.
 *
 * @param template its words
 * @param language a BCP 47 tag
 * @param attempts offers made so far
 * @param nextAt when it is offered next; null when nothing is left to do
 * @param until after that it would be no answer any more
 */
public record AutoAnswer(
        String template,
        String language,
        State state,
        int attempts,
        @Nullable Instant nextAt,
        Instant until) {

    /** What became of it. */
    public enum State {
        DUE,
        SENT,
        /** The provider would not take it in time. */
        GIVEN_UP
    }

    private static final Duration OF_USE = Duration.ofMinutes(15);
    private static final Duration LEASE = Duration.ofMinutes(1);

    static AutoAnswer due(String template, String language, Instant now) {
        return new AutoAnswer(template, language, State.DUE, 0, now, now.plus(OF_USE));
    }

    boolean isDue(Instant now) {
        return state == State.DUE && nextAt != null && !nextAt.isAfter(now);
    }

    /** It is about to be offered; nobody else does so for a minute, after which the offer counts as lost. */
    AutoAnswer claimed(Instant now) {
        return now.isBefore(until)
                ? new AutoAnswer(template, language, State.DUE, attempts + 1, now.plus(LEASE), until)
                : ended(State.GIVEN_UP);
    }

    AutoAnswer ended(State how) {
        return new AutoAnswer(template, language, how, attempts, null, until);
    }
}

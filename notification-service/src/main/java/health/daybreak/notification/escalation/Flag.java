package health.daybreak.notification.escalation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was flagged, without a word of why.
 *
 * @param acknowledgeBy until when somebody must have taken charge
 * @param source null stands for {@link Source#ANSWERS}, as in escalations from before there was another
 */
public record Flag(
        RiskLevel level,
        Instant flaggedAt,
        Instant acknowledgeBy,
        @Nullable Source source) {

    /** What somebody must look at. */
    public enum Source {
        /** Answers that intake scored; charge of them is taken there. */
        ANSWERS,
        /** A text that may speak of dying, of which only notification knows. */
        TEXT
    }

    /** Of answers that intake flagged. */
    static Flag ofAnswers(RiskLevel level, Instant flaggedAt, Instant acknowledgeBy) {
        return new Flag(level, flaggedAt, acknowledgeBy, Source.ANSWERS);
    }

    /** Whether it was a text. */
    public boolean ofText() {
        return source == Source.TEXT;
    }
}

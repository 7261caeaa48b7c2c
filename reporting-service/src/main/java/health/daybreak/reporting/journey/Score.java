package health.daybreak.reporting.journey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of one answered instrument.
 *
 * @param instrument for example {@code PHQ-9}
 * @param total null of an instrument that is never summed, such as the C-SSRS
 * @param band what it means, in the words of the event; null in a generation from before it was kept
 * @param sessionId the session that it was answered for, if any
 * @param sessionNumber that session's number within its course, from 1
 */
public record Score(
        String assessmentId,
        String instrument,
        @Nullable Integer total,
        @Nullable String band,
        Occasion occasion,
        @Nullable String sessionId,
        @Nullable Integer sessionNumber,
        Instant takenAt) {

    /** Why it was answered. */
    public enum Occasion {
        SCREENING,
        BEFORE_SESSION,
        FOLLOW_UP,
        /** Something that this version does not know. */
        OTHER;

        static Occasion of(String wireName) {
            return switch (wireName) {
                case "SCREENING" -> SCREENING;
                case "BEFORE_SESSION" -> BEFORE_SESSION;
                case "FOLLOW_UP" -> FOLLOW_UP;
                default -> OTHER;
            };
        }
    }
}

package health.daybreak.reporting.figures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of the things that a figure is about, and how it stands in it. A figure is counted from its cases and opened as the
 * same cases, so that neither can say what the other does not.
 *
 * @param patientId without saying who that is
 * @param sessionId null where it is not about a session
 * @param at when it was; null where nothing says
 * @param minutes how long it took, where the figure measures that; else null
 */
public record Case(
        String patientId,
        @Nullable String sessionId,
        @Nullable Instant at,
        Standing standing,
        @Nullable Long minutes) {

    /** One of which no time is measured. */
    public Case(String patientId, @Nullable String sessionId, @Nullable Instant at, Standing standing) {
        this(patientId, sessionId, at, standing, null);
    }

    /** How it stands in the figure. */
    public enum Standing {
        /** Counted: the numerator. */
        COUNTED,
        /** In the denominator and not counted. */
        NOT_COUNTED,
        /** Should be in the figure, and nobody knows yet whether it is to be counted. */
        MISSING;

        /** Counted or not, where that is known. */
        public static Standing of(boolean counted) {
            return counted ? COUNTED : NOT_COUNTED;
        }
    }
}

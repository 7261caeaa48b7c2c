package health.daybreak.intake.consent.renewal;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A course, as far as consents are concerned. Its end may be heard of before its beginning.
 *
 * @param route null until the start was heard of
 * @param milligramsPerKilogram null where the prescriber left it to the session
 */
record Ordered(
        String courseId,
        @Nullable String route,
        @Nullable BigDecimal milligramsPerKilogram,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {

    static Ordered heardOf(String courseId) {
        return new Ordered(courseId, null, null, null, null);
    }

    Ordered started(String by, @Nullable BigDecimal dose, Instant at) {
        return new Ordered(courseId, by, dose, at, endedAt);
    }

    Ordered ended(Instant at) {
        return new Ordered(courseId, route, milligramsPerKilogram, startedAt, at);
    }
}

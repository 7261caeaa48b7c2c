package health.daybreak.reporting.outcomes;

import health.daybreak.reporting.session.Session;
import health.daybreak.reporting.session.Visit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What went in at the first dose of a course. It was decided before anybody could see how it works, which no later dose was.
 *
 * @param milligramsPerKilogram of what the patient weighed then, to two decimals; null where it has not been said how much went
 *     in or what the patient weighed
 */
record FirstDose(@Nullable BigDecimal milligramsPerKilogram) {

    private static final int PLACES = 2;

    private static final Comparator<Session> EARLIEST = Comparator.comparing((Session session) ->
                    Objects.requireNonNullElse(session.visit().doseStartedAt(), Instant.MAX))
            .thenComparing(Session::sessionId);

    /** The first in which anything went in, of the sessions of a course; null while there is none. */
    static @Nullable FirstDose of(List<Session> sessions) {
        return sessions.stream()
                .filter(session -> session.visit().dosed())
                .min(EARLIEST)
                .map(session -> new FirstDose(perKilogram(session.visit())))
                .orElse(null);
    }

    private static @Nullable BigDecimal perKilogram(Visit visit) {
        BigDecimal milligrams = visit.milligrams();
        BigDecimal kilograms = visit.kilograms();
        return milligrams == null || kilograms == null || kilograms.signum() <= 0
                ? null
                : milligrams.divide(kilograms, PLACES, RoundingMode.HALF_UP);
    }
}

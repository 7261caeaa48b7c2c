package health.daybreak.intake.consent.renewal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was ordered and given by the route of a signature since it was given. */
final class SinceSignature {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private SinceSignature() {}

    private record Level(BigDecimal milligramsPerKilogram, Instant at) {}

    /** When each session since then was completed, the earliest first; none for what covers no sessions. */
    static List<Instant> sessions(SignedOnce signed, Treatments treatments) {
        return treatments.sessions().stream()
                .filter(session -> covers(signed, session.route()))
                .map(Treatments.Session::at)
                .filter(at -> at.isAfter(signed.signedAt()))
                .sorted()
                .toList();
    }

    /**
     * When the dose first rose by so much, in milligrams per kilogram, over what it was when the patient signed; where
     * nothing had been ordered or given by then, over the first that was.
     */
    static Optional<Instant> doseRaised(SignedOnce signed, Treatments treatments, int percent) {
        List<Level> levels = levels(signed, treatments);
        Optional<Level> base = levels.stream()
                .filter(level -> !level.at().isAfter(signed.signedAt()))
                .reduce((earlier, later) -> later)
                .or(() -> levels.stream().findFirst());
        return base.flatMap(at -> levels.stream()
                .filter(level -> level.at().isAfter(signed.signedAt()))
                .filter(level -> raised(at.milligramsPerKilogram(), level.milligramsPerKilogram(), percent))
                .map(Level::at)
                .findFirst());
    }

    private static boolean raised(BigDecimal from, BigDecimal to, int percent) {
        return to.multiply(HUNDRED).compareTo(from.multiply(BigDecimal.valueOf(100L + percent))) >= 0;
    }

    private static List<Level> levels(SignedOnce signed, Treatments treatments) {
        Stream<Level> ordered = treatments.courses().stream()
                .filter(course -> covers(signed, String.valueOf(course.route())))
                .flatMap(course -> level(course).stream());
        Stream<Level> given = treatments.doses().stream()
                .filter(dose -> covers(signed, dose.route()))
                .map(dose -> new Level(dose.milligramsPerKilogram(), dose.at()));
        return Stream.concat(ordered, given)
                .sorted(Comparator.comparing(Level::at).thenComparing(Level::milligramsPerKilogram))
                .toList();
    }

    private static Optional<Level> level(Ordered course) {
        return course.milligramsPerKilogram() == null || course.startedAt() == null
                ? Optional.empty()
                : Optional.of(new Level(course.milligramsPerKilogram(), course.startedAt()));
    }

    private static boolean covers(SignedOnce signed, String route) {
        return signed.scope().name().equals("TREATMENT_" + route);
    }
}

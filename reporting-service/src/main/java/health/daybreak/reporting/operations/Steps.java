package health.daybreak.reporting.operations;

import health.daybreak.reporting.figures.Case;
import health.daybreak.reporting.figures.Case.Standing;
import health.daybreak.reporting.funnel.Funnel.StageName;
import health.daybreak.reporting.journey.Course;
import health.daybreak.reporting.journey.Journey;
import health.daybreak.reporting.journey.Screening;
import health.daybreak.reporting.session.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When each patient first reached each stage of the funnel. */
final class Steps {

    private static final List<StageName> STAGES = List.of(StageName.values());

    private final Collection<Journey> journeys;
    private final Map<String, Instant> firstCompleted = new HashMap<>();

    Steps(Collection<Journey> journeys, Collection<Session> sessions) {
        this.journeys = journeys;
        for (Session session : sessions) {
            Instant at = session.visit().completedAt();
            if (at != null) {
                firstCompleted.merge(session.patientId(), at, (one, other) -> one.isBefore(other) ? one : other);
            }
        }
    }

    /** The stages that one comes to from another. */
    static List<String> names() {
        return STAGES.stream().skip(1).map(StageName::name).toList();
    }

    /**
     * Everybody who reached this stage or the one before it. Whoever reached it at a time that cannot be measured from the
     * stage before, because that is not known or came later, is missing.
     */
    List<Case> to(StageName stage) {
        StageName before = STAGES.get(STAGES.indexOf(stage) - 1);
        return journeys.stream()
                .filter(Journey::counts)
                .flatMap(journey -> step(journey, reached(journey, before), reached(journey, stage)).stream())
                .toList();
    }

    private static Optional<Case> step(Journey journey, @Nullable Instant from, @Nullable Instant to) {
        if (from == null && to == null) {
            return Optional.empty();
        } else if (to == null) {
            return Optional.of(new Case(journey.patientId(), null, from, Standing.NOT_COUNTED));
        } else if (from == null || to.isBefore(from)) {
            return Optional.of(new Case(journey.patientId(), null, to, Standing.MISSING));
        }
        return Optional.of(new Case(
                journey.patientId(),
                null,
                to,
                Standing.COUNTED,
                Duration.between(from, to).toMinutes()));
    }

    private @Nullable Instant reached(Journey journey, StageName stage) {
        return switch (stage) {
            case INQUIRY -> journey.registeredAt();
            case SCREENED -> first(journey.screenings().stream().map(Screening::decidedAt));
            case ELIGIBLE ->
                first(journey.screenings().stream().filter(Screening::eligible).map(Screening::decidedAt));
            case COURSE_STARTED -> first(journey.courses().stream().map(Course::startedAt));
            case FIRST_SESSION_COMPLETED -> firstCompleted.get(journey.patientId());
            case COURSE_COMPLETED -> first(journey.courses().stream().map(Course::completedAt));
        };
    }

    private static @Nullable Instant first(Stream<@Nullable Instant> times) {
        return times.filter(Objects::nonNull).min(Instant::compareTo).orElse(null);
    }
}

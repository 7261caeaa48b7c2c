package health.daybreak.reporting.funnel;

import health.daybreak.reporting.figures.Case;
import health.daybreak.reporting.figures.Case.Standing;
import health.daybreak.reporting.journey.Course;
import health.daybreak.reporting.journey.Journey;
import health.daybreak.reporting.journey.Screening;
import health.daybreak.reporting.session.Session;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When each patient came to each milestone. */
public final class Milestones {

    private final Map<String, Instant> firstCompleted = new HashMap<>();

    /** {@code sessions} are all of the patients'. */
    public Milestones(Collection<Session> sessions) {
        for (Session session : sessions) {
            Instant at = session.visit().completedAt();
            if (at != null) {
                firstCompleted.merge(session.patientId(), at, (one, other) -> one.isBefore(other) ? one : other);
            }
        }
    }

    /** When this patient first came to it, declined and left early the last time; null for never. */
    public @Nullable Instant at(Milestone milestone, Journey journey) {
        return switch (milestone) {
            case INQUIRY -> journey.registeredAt();
            case SCREENED -> first(journey.screenings().stream().map(Screening::decidedAt));
            case ELIGIBLE ->
                first(journey.screenings().stream().filter(Screening::eligible).map(Screening::decidedAt));
            case COURSE_STARTED -> first(journey.courses().stream().map(Course::startedAt));
            case FIRST_SESSION_COMPLETED -> firstCompleted.get(journey.patientId());
            case COURSE_COMPLETED -> first(journey.courses().stream().map(Course::completedAt));
            case DECLINED ->
                journey.screenings().stream().anyMatch(Screening::eligible)
                        ? null
                        : last(journey.screenings().stream().map(Screening::decidedAt));
            case LEFT_EARLY ->
                journey.courses().stream().anyMatch(course -> course.completedAt() != null)
                        ? null
                        : last(journey.courses().stream().map(Course::discontinuedAt));
        };
    }

    /** Everybody who counts, and whether they came to it; of two records of one person only the one that lives does. */
    List<Case> cases(Milestone milestone, Collection<Journey> journeys) {
        return journeys.stream()
                .filter(Journey::counts)
                .map(journey -> {
                    Instant at = at(milestone, journey);
                    return new Case(journey.patientId(), null, at, Standing.of(at != null));
                })
                .toList();
    }

    private static @Nullable Instant first(Stream<@Nullable Instant> times) {
        return times.filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }

    private static @Nullable Instant last(Stream<@Nullable Instant> times) {
        return times.filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
    }
}

package health.daybreak.reporting.outcomes;

import health.daybreak.reporting.journey.Course;
import health.daybreak.reporting.journey.Journey;
import health.daybreak.reporting.journey.Score;
import health.daybreak.reporting.journey.Score.Occasion;
import health.daybreak.reporting.journey.Screening;
import health.daybreak.reporting.outcomes.OutcomeSettings.Instrument;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a patient scored before the first dose of a course, from the best of what is known. */
final class Baselines {

    /** The later of two scores comes last. */
    static final Comparator<Score> LATEST = Comparator.comparing(Score::takenAt).thenComparing(Score::assessmentId);

    private Baselines() {}

    /**
     * What was scored just before session 1, else that of the latest screening before the course began, else what the screening
     * that allowed the course says; null when nobody asked.
     */
    static @Nullable Integer of(
            Instrument instrument,
            Journey journey,
            Course course,
            Instant startedAt,
            @Nullable Integer beforeFirstSession) {
        if (beforeFirstSession != null) {
            return beforeFirstSession;
        }
        Optional<Score> screened = latest(
                journey.scores(),
                score -> score.instrument().equals(instrument.name())
                        && instrument.valueOf(score) != null
                        && score.occasion() == Occasion.SCREENING
                        && !score.takenAt().isAfter(startedAt));
        return screened.isPresent()
                ? instrument.valueOf(screened.get())
                : atScreening(instrument.name(), journey.screening(course.screeningId()));
    }

    static Optional<Score> latest(List<Score> scores, Predicate<Score> wanted) {
        return scores.stream().filter(wanted).max(LATEST);
    }

    private static @Nullable Integer atScreening(String instrument, @Nullable Screening screening) {
        if (screening == null) {
            return null;
        }
        return switch (instrument) {
            case "PHQ-9" -> screening.baselinePhq9();
            case "GAD-7" -> screening.baselineGad7();
            default -> null;
        };
    }
}

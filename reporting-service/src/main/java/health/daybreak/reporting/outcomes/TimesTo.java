package health.daybreak.reporting.outcomes;

import health.daybreak.reporting.outcomes.OutcomeSettings.Criterion;
import health.daybreak.reporting.outcomes.Timeline.Taken;
import health.daybreak.reporting.statistics.KaplanMeier.Time;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many whole days it took until something showed in the scores. It can only show when somebody answers, so the day is
 * that of the first score that shows it, and a course is watched as far as its last score.
 */
final class TimesTo {

    private final Criterion responsePercent;

    /** A course that was watched, and for how many days. */
    record Watched(CourseScores course, Time time) {}

    TimesTo(Criterion responsePercent) {
        this.responsePercent = responsePercent;
    }

    /** From the first dose to the first response; of courses with a baseline and a score after the first dose. */
    List<Watched> response(List<CourseScores> courses) {
        List<Watched> watched = new ArrayList<>();
        for (CourseScores course : courses) {
            Instant first = course.timeline().firstDoseAt();
            List<Taken> taken = course.timeline().taken();
            if (course.baseline() != null && first != null && !taken.isEmpty()) {
                int responded = firstThat(course, taken, true);
                Time time = responded < 0
                        ? until(first, taken.getLast().at(), false)
                        : until(first, taken.get(responded).at(), true);
                watched.add(new Watched(course, time));
            }
        }
        return watched;
    }

    /** From the first response to the first score that shows none, whatever doses are given meanwhile. */
    List<Watched> relapse(List<CourseScores> courses) {
        List<Watched> watched = new ArrayList<>();
        for (CourseScores course : courses) {
            List<Taken> taken = course.timeline().taken();
            int responded = course.baseline() == null ? -1 : firstThat(course, taken, true);
            if (responded >= 0) {
                watched.add(lost(course, taken.get(responded).at(), taken.subList(responded, taken.size()), null));
            }
        }
        return watched;
    }

    /**
     * From the end of the induction to the first score that shows no response, of those whose last score up to then showed
     * one; watched as far as the next dose at most.
     */
    List<Watched> relapseWithoutDose(List<CourseScores> courses) {
        List<Watched> watched = new ArrayList<>();
        for (CourseScores course : courses) {
            Instant induced = course.timeline().inducedAt();
            if (course.baseline() == null || induced == null) {
                continue;
            }
            List<Taken> taken = course.timeline().taken();
            int before = (int)
                    taken.stream().filter(score -> !score.at().isAfter(induced)).count();
            if (before > 0 && responds(course, taken.get(before - 1))) {
                watched.add(lost(
                        course,
                        induced,
                        taken.subList(before, taken.size()),
                        course.timeline().nextDoseAt()));
            }
        }
        return watched;
    }

    private Watched lost(CourseScores course, Instant from, List<Taken> later, @Nullable Instant until) {
        List<Taken> seen = later.stream()
                .filter(score -> until == null || !score.at().isAfter(until))
                .toList();
        int lost = firstThat(course, seen, false);
        Time time = lost >= 0
                ? until(from, seen.get(lost).at(), true)
                : until(from, seen.isEmpty() ? from : seen.getLast().at(), false);
        return new Watched(course, time);
    }

    private int firstThat(CourseScores course, List<Taken> taken, boolean responds) {
        for (int i = 0; i < taken.size(); i++) {
            if (responds(course, taken.get(i)) == responds) {
                return i;
            }
        }
        return -1;
    }

    private boolean responds(CourseScores course, Taken score) {
        return course.baseline() != null && Measure.responds(course.baseline(), score.value(), responsePercent);
    }

    private static Time until(Instant from, Instant to, boolean happened) {
        return new Time(Math.toIntExact(Duration.between(from, to).toDays()), happened);
    }
}

package health.daybreak.reporting.outcomes;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.courses.CourseDiscontinued;
import health.daybreak.events.courses.CourseStarted;
import health.daybreak.events.patients.AssessmentCompleted;
import health.daybreak.events.patients.PatientScreened;
import health.daybreak.events.sessions.SessionCompleted;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The outcomes of the PHQ-9 again, read straight from a clinic's events with nothing between: everything is looked for in all
 * of them every time. For courses of which every booked session was completed.
 */
record CountedByHand(List<List<ClinicEvent>> patients, Instant now) {

    /** So many reached, analysed, responding, in remission, worse. */
    record Counts(int reached, int analysed, int response, int remission, int worse) {}

    Counts beforeSession(int number) {
        return counts(patients.stream()
                .filter(events -> completed(events).anyMatch(session -> session.number() == number))
                .map(events -> new Integer[] {
                    baseline(events), lastTotal(scores(events).filter(score -> isBefore(score, number)))
                })
                .toList());
    }

    Counts inWeek(int week) {
        List<Integer[]> due = new ArrayList<>();
        for (List<ClinicEvent> events : patients) {
            Instant first = firstDose(events);
            if (first == null) {
                continue;
            }
            Instant from = first.plus(Duration.ofDays(7L * (week - 1)));
            Instant to = first.plus(Duration.ofDays(7L * week));
            Integer total = lastTotal(scores(events)
                    .filter(score ->
                            score.takenAt().isAfter(from) && !score.takenAt().isAfter(to)));
            Instant ended = only(events, CourseDiscontinued.class)
                    .map(CourseDiscontinued::discontinuedAt)
                    .findFirst()
                    .orElse(Instant.MAX);
            if (total != null || (!to.isAfter(now) && ended.isAfter(from))) {
                due.add(new Integer[] {baseline(events), total});
            }
        }
        return counts(due);
    }

    /** The share without a response after {@code day} days, every day's risk counted anew; 1 of nobody. */
    double withoutResponse(int day) {
        double share = 1;
        for (int at = 0; at <= day; at++) {
            int risk = 0;
            int responded = 0;
            for (List<ClinicEvent> events : patients) {
                int[] watched = watched(events);
                risk += watched != null && watched[0] >= at ? 1 : 0;
                responded += watched != null && watched[0] == at && watched[1] == 1 ? 1 : 0;
            }
            share *= risk == 0 ? 1 : 1 - (double) responded / risk;
        }
        return share;
    }

    /** The day of the first response and 1, else that of the last score and 0; null of nobody to be watched. */
    private static int @Nullable [] watched(List<ClinicEvent> events) {
        Instant first = firstDose(events);
        Integer baseline = baseline(events);
        if (first == null || baseline == null) {
            return null;
        }
        int[] found = null;
        TreeSet<Instant> times = new TreeSet<>();
        scores(events).map(AssessmentCompleted::takenAt).filter(first::isBefore).forEach(times::add);
        for (Instant at : times) {
            int total = Objects.requireNonNull(
                    lastTotal(scores(events).filter(score -> score.takenAt().equals(at))));
            boolean responds = responds(baseline, total);
            found = new int[] {(int) Duration.between(first, at).toDays(), responds ? 1 : 0};
            if (responds) {
                return found;
            }
        }
        return found;
    }

    /** From nothing nobody can fall. */
    private static boolean responds(int baseline, int total) {
        return baseline != 0 && 2 * total <= baseline;
    }

    private static Counts counts(List<Integer[]> due) {
        int analysed = 0;
        int response = 0;
        int remission = 0;
        int worse = 0;
        for (Integer[] pair : due) {
            if (pair[0] != null && pair[1] != null) {
                analysed++;
                response += responds(pair[0], pair[1]) ? 1 : 0;
                remission += pair[1] <= 4 ? 1 : 0;
                worse += pair[1] > pair[0] + 4 ? 1 : 0;
            }
        }
        return new Counts(due.size(), analysed, response, remission, worse);
    }

    private static @Nullable Integer baseline(List<ClinicEvent> events) {
        Integer first = lastTotal(scores(events).filter(score -> isBefore(score, 1)));
        if (first != null) {
            return first;
        }
        Instant started =
                only(events, CourseStarted.class).findFirst().orElseThrow().startedAt();
        Integer screened = lastTotal(scores(events)
                .filter(score ->
                        score.occasion().equals("SCREENING") && !score.takenAt().isAfter(started)));
        return screened != null
                ? screened
                : only(events, PatientScreened.class).findFirst().orElseThrow().baselinePhq9();
    }

    private static boolean isBefore(AssessmentCompleted score, int number) {
        return score.occasion().equals("BEFORE_SESSION") && Objects.equals(score.sessionNumber(), number);
    }

    private static @Nullable Integer lastTotal(Stream<AssessmentCompleted> scores) {
        AssessmentCompleted last = null;
        for (AssessmentCompleted score : scores.toList()) {
            if (last == null
                    || score.takenAt().isAfter(last.takenAt())
                    || (score.takenAt().equals(last.takenAt())
                            && score.assessmentId().compareTo(last.assessmentId()) > 0)) {
                last = score;
            }
        }
        return last == null ? null : last.total();
    }

    private static @Nullable Instant firstDose(List<ClinicEvent> events) {
        return completed(events)
                .map(SessionCompleted::doseStartedAt)
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static Stream<SessionCompleted> completed(List<ClinicEvent> events) {
        return only(events, SessionCompleted.class);
    }

    private static Stream<AssessmentCompleted> scores(List<ClinicEvent> events) {
        return only(events, AssessmentCompleted.class)
                .filter(score -> score.instrument().equals("PHQ-9"));
    }

    private static <E> Stream<E> only(List<ClinicEvent> events, Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast);
    }
}

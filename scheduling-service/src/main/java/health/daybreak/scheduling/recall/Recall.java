package health.daybreak.scheduling.recall;

import health.daybreak.scheduling.course.Course;
import health.daybreak.scheduling.protocol.Phase;
import health.daybreak.scheduling.protocol.Protocol;
import health.daybreak.scheduling.protocol.TaperStep;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A patient after the induction who has no next session.
 *
 * @param lastOn when the last session was completed
 * @param dueFrom the first day for the next one that the protocol allows
 * @param dueTo the last
 * @param days until {@code dueFrom} when negative; since {@code dueFrom} when due; since {@code dueTo} when overdue
 * @param drift whether the intervals grow or shrink, if they do
 * @param reason all of it in words
 */
public record Recall(
        Course course,
        State state,
        LocalDate lastOn,
        LocalDate dueFrom,
        LocalDate dueTo,
        long days,
        @Nullable Drift drift,
        String reason) {

    /** How urgent it is. */
    public enum State {
        OVERDUE,
        DUE,
        /** Not due yet, but coming ever later or ever sooner. */
        DRIFTING
    }

    /** Whether and why this patient is to be called; empty when there is no reason to. */
    static Optional<Recall> of(Course course, Protocol protocol, LocalDate today) {
        List<LocalDate> dates = Interval.completed(course);
        if (!course.awaitsNext() || dates.isEmpty()) {
            return Optional.empty();
        }
        Interval next = Interval.next(course, protocol);
        LocalDate last = dates.getLast();
        LocalDate from = last.plusDays(next.fromDays());
        LocalDate to = last.plusDays(next.toDays());
        Drift drift = Drift.of(inTheLastStretch(dates, protocol));
        String drifting = drift == null ? "" : " " + drift.inWords(dates);
        String window = "The last session was " + days(ChronoUnit.DAYS.between(last, today)) + " ago; the protocol's "
                + phase(course) + " asks for " + next.inWords() + ".";
        if (today.isAfter(to)) {
            long over = ChronoUnit.DAYS.between(to, today);
            return Optional.of(new Recall(
                    course, State.OVERDUE, last, from, to, over, drift, days(over) + " overdue. " + window + drifting));
        }
        long since = ChronoUnit.DAYS.between(from, today);
        if (since >= 0) {
            return Optional.of(new Recall(course, State.DUE, last, from, to, since, drift, window + drifting));
        }
        return drift == null
                ? Optional.empty()
                : Optional.of(new Recall(
                        course, State.DRIFTING, last, from, to, since, drift, drift.inWords(dates) + " " + window));
    }

    /** Where the protocol leaves the interval open; before that it grows by itself and drifts nowhere. */
    private static List<LocalDate> inTheLastStretch(List<LocalDate> dates, Protocol protocol) {
        int before = protocol.induction().sessions();
        for (TaperStep step : protocol.taper()) {
            before += Objects.requireNonNullElse(step.sessions(), 0);
        }
        return dates.subList(Math.min(dates.size(), before) - 1, dates.size());
    }

    private static String phase(Course course) {
        return course.phase() == Phase.TAPER ? "taper" : "maintenance";
    }

    private static String days(long count) {
        return count == 1 ? "1 day" : count + " days";
    }
}

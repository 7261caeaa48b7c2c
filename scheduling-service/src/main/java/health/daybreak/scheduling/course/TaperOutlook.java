package health.daybreak.scheduling.course;

import health.daybreak.scheduling.protocol.Maintenance;
import health.daybreak.scheduling.protocol.Phase;
import health.daybreak.scheduling.protocol.Protocol;
import health.daybreak.scheduling.protocol.TaperStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The visits that the protocol proposes after the induction; nothing of it is booked. */
public record TaperOutlook(Course course, Protocol protocol) {

    private static final int OVERDUE_DAYS = 7;

    /** The visits in order, counted from the last completed session; empty before the first is completed. */
    public List<TaperWindow> visits() {
        List<TaperWindow> visits = new ArrayList<>();
        Optional<LocalDate> last = lastCompleted();
        if (last.isEmpty()) {
            return visits;
        }
        LocalDate from = last.get();
        LocalDate to = from;
        int number = done();
        for (TaperStep step : stepsAhead()) {
            from = from.plusDays(step.fromDays());
            to = to.plusDays(step.toDays());
            visits.add(new TaperWindow(++number, from, to));
        }
        return visits;
    }

    /** The next of them; one that is past goes on for a week from today. Empty before a session is completed. */
    public Optional<TaperWindow> next(LocalDate today) {
        return visits().stream()
                .findFirst()
                .map(window -> window.to().isBefore(today)
                        ? new TaperWindow(window.number(), today, today.plusDays(OVERDUE_DAYS))
                        : window);
    }

    /** The steps that are left, one for each visit; the last one goes on for ever and is there once. */
    private List<TaperStep> stepsAhead() {
        List<TaperStep> steps = new ArrayList<>();
        for (TaperStep step : protocol.taper()) {
            int times = Objects.requireNonNullElse(step.sessions(), 1);
            for (int time = 0; time < times; time++) {
                steps.add(step);
            }
        }
        Maintenance maintenance = protocol.maintenance();
        if (done() >= protocol.taperVisits() && maintenance != null) {
            return List.of(new TaperStep(null, maintenance.shortestDays(), maintenance.longestDays()));
        }
        return steps.subList(Math.min(done(), steps.size() - 1), steps.size());
    }

    private int done() {
        return (int)
                (SessionSeries.completed(course, Phase.TAPER) + SessionSeries.completed(course, Phase.MAINTENANCE));
    }

    private Optional<LocalDate> lastCompleted() {
        return course.sessions().stream()
                .filter(session -> session.status() == SessionStatus.COMPLETED)
                .map(CourseSession::startsAt)
                .max(Comparator.<Instant>naturalOrder())
                .map(last -> last.atZone(course.zone()).toLocalDate());
    }
}

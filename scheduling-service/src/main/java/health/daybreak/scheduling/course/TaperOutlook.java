package health.daybreak.scheduling.course;

import health.daybreak.scheduling.protocol.Protocol;
import health.daybreak.scheduling.protocol.TaperStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The visits that the protocol proposes after the induction; nothing of it is booked. */
public record TaperOutlook(Course course, Protocol protocol) {

    /**
     * One visit of the taper.
     *
     * @param from the first local date in its window
     * @param to the last
     */
    public record Visit(int number, LocalDate from, LocalDate to) {}

    /** The visits in order, counted from the last completed session; empty before the first is completed. */
    public List<Visit> visits() {
        Instant last = course.sessions().stream()
                .filter(session -> session.status() == SessionStatus.COMPLETED)
                .map(CourseSession::startsAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
        List<Visit> visits = new ArrayList<>();
        if (last == null) {
            return visits;
        }
        LocalDate from = last.atZone(course.zone()).toLocalDate();
        LocalDate to = from;
        for (TaperStep step : protocol.taper()) {
            int times = Objects.requireNonNullElse(step.sessions(), 1);
            for (int time = 0; time < times; time++) {
                from = from.plusDays(step.fromDays());
                to = to.plusDays(step.toDays());
                visits.add(new Visit(visits.size() + 1, from, to));
            }
        }
        return visits;
    }
}

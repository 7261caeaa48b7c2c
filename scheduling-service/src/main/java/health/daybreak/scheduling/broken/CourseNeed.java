package health.daybreak.scheduling.broken;

import health.daybreak.scheduling.course.Course;
import health.daybreak.scheduling.course.CourseSession;
import health.daybreak.scheduling.course.SessionStatus;
import health.daybreak.scheduling.plan.repair.Need;
import health.daybreak.scheduling.protocol.Phase;
import health.daybreak.scheduling.protocol.Protocol;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/** How much a patient needs the next session. */
final class CourseNeed {

    private CourseNeed() {}

    /** By phase, by how many days the next session is later than the protocol allows after the last one, and by risk. */
    static Need of(Course course, Protocol protocol, boolean riskFlagged) {
        Optional<LocalDate> last = course.sessions().stream()
                .filter(session -> session.status() == SessionStatus.COMPLETED)
                .map(session -> dateOf(course, session))
                .max(Comparator.naturalOrder());
        Optional<LocalDate> next = course.sessions().stream()
                .filter(session -> session.status() == SessionStatus.BOOKED)
                .map(session -> dateOf(course, session))
                .min(Comparator.naturalOrder());
        long gap = last.isPresent() && next.isPresent() ? ChronoUnit.DAYS.between(last.get(), next.get()) : 0;
        int past = (int) Math.max(0, gap - protocol.induction().maxDaysBetween());
        return new Need(course.phase() == Phase.INDUCTION, past, riskFlagged);
    }

    private static LocalDate dateOf(Course course, CourseSession session) {
        return session.startsAt().atZone(course.zone()).toLocalDate();
    }
}

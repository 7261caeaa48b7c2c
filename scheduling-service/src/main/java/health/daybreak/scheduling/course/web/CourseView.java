package health.daybreak.scheduling.course.web;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.course.Away;
import health.daybreak.scheduling.course.Course;
import health.daybreak.scheduling.course.CourseOrder;
import health.daybreak.scheduling.course.CourseSession;
import health.daybreak.scheduling.course.Pause;
import health.daybreak.scheduling.course.Stage;
import health.daybreak.scheduling.course.TaperOutlook;
import health.daybreak.scheduling.course.TaperWindow;
import health.daybreak.scheduling.protocol.Phase;
import health.daybreak.scheduling.protocol.Protocol;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A course with all its sessions.
 *
 * @param conversations preparation and integrations, in order of time
 * @param pause since when and why nothing of it is booked, or null
 * @param away when the patient is away
 * @param orderValidUntil the last local date on which a dose may be given by this order, or null
 * @param leftToPlan how many sessions of the induction are neither booked nor past
 * @param reviews the review points of the protocol
 * @param taper between the induction and the end: the visits that the protocol proposes; none of them is booked
 */
record CourseView(
        String courseId,
        long version,
        String patientId,
        Stage stage,
        Phase phase,
        CourseOrder order,
        String zone,
        List<SessionView> sessions,
        List<ConversationView> conversations,
        @Nullable Pause pause,
        List<Away> away,
        @Nullable LocalDate orderValidUntil,
        int leftToPlan,
        List<ReviewView> reviews,
        List<TaperWindow> taper) {

    /** The same for people who do not treat. */
    CourseView withoutReasons() {
        return new CourseView(
                courseId,
                version,
                patientId,
                stage,
                phase,
                order.withoutReasons(),
                zone,
                sessions,
                conversations,
                pause,
                away,
                orderValidUntil,
                leftToPlan,
                reviews,
                taper);
    }

    static CourseView of(Stored<Course> stored, Protocol protocol) {
        Course course = stored.state();
        return new CourseView(
                course.courseId(),
                stored.version(),
                course.patientId(),
                course.stage(),
                course.phase(),
                course.order(),
                course.zone().getId(),
                course.sessions().stream()
                        .map(session -> SessionView.of(stored, session))
                        .toList(),
                course.conversations().stream()
                        .sorted(Comparator.comparing(CourseSession::startsAt))
                        .map(conversation -> ConversationView.of(stored, conversation))
                        .toList(),
                course.pause(),
                course.away(),
                course.orderValidUntil(),
                course.leftToPlan(protocol.induction().sessions()),
                ReviewView.of(course, protocol),
                goesOn(course) ? new TaperOutlook(course, protocol).visits() : List.of());
    }

    /** Whether sessions come after the induction; a course that is over proposes none. */
    private static boolean goesOn(Course course) {
        return course.phase() != Phase.INDUCTION && !course.stage().over();
    }
}

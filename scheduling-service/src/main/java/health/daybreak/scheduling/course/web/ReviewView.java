package health.daybreak.scheduling.course.web;

import health.daybreak.scheduling.course.Course;
import health.daybreak.scheduling.course.SessionStatus;
import health.daybreak.scheduling.protocol.Protocol;
import health.daybreak.scheduling.protocol.ReviewPoint;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A review point of the protocol.
 *
 * @param reached whether that many sessions are completed
 */
record ReviewView(
        int afterSessions,
        ReviewPoint.Action action,
        @Nullable Integer ifBelowPercent,
        boolean reached) {

    static List<ReviewView> of(Course course, Protocol protocol) {
        long completed = course.sessions().stream()
                .filter(session -> session.status() == SessionStatus.COMPLETED)
                .count();
        return Objects.requireNonNullElse(protocol.reviews(), List.<ReviewPoint>of()).stream()
                .map(review -> new ReviewView(
                        review.afterSessions(),
                        review.action(),
                        review.ifBelowPercent(),
                        completed >= review.afterSessions()))
                .toList();
    }
}

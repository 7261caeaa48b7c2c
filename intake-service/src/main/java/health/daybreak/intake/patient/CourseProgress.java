package health.daybreak.intake.patient;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What intake has heard of one course. Sessions and courses travel on different topics, so a session may be heard of
 * before its course.
 *
 * @param startedAt null until the start was heard of
 * @param pausedSince since when it rests, null while it does not
 * @param ending COMPLETED or DISCONTINUED, null while it runs
 */
public record CourseProgress(
        String courseId,
        @Nullable Instant startedAt,
        @Nullable String route,
        int plannedSessions,
        int completedSessions,
        @Nullable String phase,
        @Nullable Instant pausedSince,
        @Nullable Instant endedAt,
        @Nullable String ending) {

    static CourseProgress heardOf(String courseId) {
        return new CourseProgress(courseId, null, null, 0, 0, null, null, null, null);
    }

    CourseProgress started(Instant at, String byRoute, int planned) {
        return new CourseProgress(
                courseId, at, byRoute, planned, completedSessions, phase, pausedSince, endedAt, ending);
    }

    CourseProgress inPhase(String newPhase) {
        return new CourseProgress(
                courseId, startedAt, route, plannedSessions, completedSessions, newPhase, pausedSince, endedAt, ending);
    }

    /** It rests since then, or goes on when null. */
    CourseProgress paused(@Nullable Instant since) {
        return new CourseProgress(
                courseId, startedAt, route, plannedSessions, completedSessions, phase, since, endedAt, ending);
    }

    CourseProgress sessionCompleted() {
        return new CourseProgress(
                courseId,
                startedAt,
                route,
                plannedSessions,
                completedSessions + 1,
                phase,
                pausedSince,
                endedAt,
                ending);
    }

    CourseProgress ended(Instant at, String how) {
        return new CourseProgress(
                courseId, startedAt, route, plannedSessions, completedSessions, phase, pausedSince, at, how);
    }
}

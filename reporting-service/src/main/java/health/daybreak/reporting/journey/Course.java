package health.daybreak.reporting.journey;

import health.daybreak.events.courses.CourseCompleted;
import health.daybreak.events.courses.CourseDiscontinued;
import health.daybreak.events.courses.CourseEvent;
import health.daybreak.events.courses.CoursePaused;
import health.daybreak.events.courses.CoursePhaseChanged;
import health.daybreak.events.courses.CourseResumed;
import health.daybreak.events.courses.CourseStarted;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One course of a patient.
 *
 * @param screeningId the screening that allowed it
 * @param startedAt null while only a later event of the course is known
 * @param treatment null while only a later event of the course is known, and in a generation from before it was kept
 */
public record Course(
        String courseId,
        @Nullable String screeningId,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt,
        @Nullable Instant discontinuedAt,
        @Nullable Treatment treatment) {

    /** What was begun, in the words of the event: all of it open vocabulary. */
    public record Treatment(String protocolId, String route, String indication) {}

    static Course of(String courseId) {
        return new Course(courseId, null, null, null, null, null);
    }

    Course with(CourseEvent event) {
        return switch (event) {
            case CourseStarted started ->
                new Course(
                        courseId,
                        started.screeningId(),
                        started.startedAt(),
                        completedAt,
                        discontinuedAt,
                        new Treatment(started.protocolId(), started.route(), started.indication()));
            case CourseCompleted completed ->
                new Course(courseId, screeningId, startedAt, completed.completedAt(), discontinuedAt, treatment);
            case CourseDiscontinued discontinued ->
                new Course(courseId, screeningId, startedAt, completedAt, discontinued.discontinuedAt(), treatment);
            case CoursePhaseChanged _, CoursePaused _, CourseResumed _ -> this;
        };
    }

    /** Whether no further session of it is expected. */
    public boolean ended() {
        return completedAt != null || discontinuedAt != null;
    }

    /** When it ended, the earlier of what was said; null while it goes on. */
    public @Nullable Instant endedAt() {
        if (completedAt == null || discontinuedAt == null) {
            return completedAt == null ? discontinuedAt : completedAt;
        }
        return completedAt.isBefore(discontinuedAt) ? completedAt : discontinuedAt;
    }
}

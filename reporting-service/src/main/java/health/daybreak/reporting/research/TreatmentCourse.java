package health.daybreak.reporting.research;

import health.daybreak.events.courses.CourseStarted;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A course as far as research may know it.
 *
 * @param endedAt null while it goes on
 * @param ending {@code COMPLETED} or {@code DISCONTINUED}; null while it goes on
 */
public record TreatmentCourse(
        String courseId,
        String route,
        String indication,
        @Nullable BigDecimal doseMilligramsPerKilogram,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String ending) {

    static TreatmentCourse of(CourseStarted started) {
        return new TreatmentCourse(
                started.courseId(),
                started.route(),
                started.indication(),
                started.doseMilligramsPerKilogram(),
                started.startedAt(),
                null,
                null);
    }

    TreatmentCourse ended(Instant at, String how) {
        return new TreatmentCourse(courseId, route, indication, doseMilligramsPerKilogram, startedAt, at, how);
    }
}

package health.daybreak.scheduling.course;

import health.daybreak.scheduling.plan.SeriesPlanner;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.Situation;
import java.time.Duration;
import java.time.Instant;

/** For which course series are sought, and with what is left. Equal questions have equal answers. */
record SeriesQuestion(Situation situation, CourseRequest request) {

    /** Visits start at quarters of an hour, in every zone. */
    private static final long GRID_SECONDS = Duration.ofMinutes(15).toSeconds();

    SeriesPlanner planner() {
        return new SeriesPlanner(situation, request);
    }

    /** The same question whenever it is asked within a quarter of an hour, at the end of which the next start has gone by. */
    SeriesQuestion atThisQuarter() {
        Instant asked = request.notBefore();
        Instant quarter = Instant.ofEpochSecond(Math.floorDiv(asked.getEpochSecond(), GRID_SECONDS) * GRID_SECONDS);
        return new SeriesQuestion(
                situation,
                new CourseRequest(
                        request.courseId(),
                        request.treatment(),
                        request.wishes(),
                        request.presence(),
                        quarter,
                        request.from(),
                        request.firstWithinDays(),
                        request.validUntil()));
    }
}

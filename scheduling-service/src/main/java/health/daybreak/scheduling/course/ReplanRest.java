package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Plans the rest of a series anew, after a session was missed or cancelled, after a pause, or around a journey: what is
 * past stays, and what is to come is moved and booked whole or not at all.
 */
@Service
public final class ReplanRest {

    private final Courses courses;
    private final RestPlans plans;
    private final ChangePlaces change;

    ReplanRest(Courses courses, RestPlans plans, ChangePlaces change) {
        this.courses = courses;
        this.plans = plans;
        this.change = change;
    }

    /** Ways to go on, the best first; refused (409) when the course rests or nothing is left of its induction. */
    public RestProposals propose(String courseId, RestWishes wishes, Instant now) {
        Course course = courses.get(courseId).state();
        course.refuseUnlessRunning();
        return plans.propose(course, wishes, now);
    }

    /**
     * Returns the course with its rest at the places chosen. Refused: 422 {@code slots-refused} with every rule broken,
     * 409 {@code slot-taken}, both with alternatives; 409 {@code no-series-fits}.
     */
    public Stored<Course> accept(
            String courseId,
            @Nullable Long seen,
            RestWishes wishes,
            SeriesChoice choice,
            ChangeReason reason,
            Instant now) {
        Function<Course, Change<Course>> begin = latest -> {
            latest.refuseUnlessRunning();
            SessionSeries.refuseIfMoving(latest);
            List<WantedVisit> wanted = plans.placesOrRefuse(latest, wishes, choice, now);
            Course away = latest.away(wishes.away(), now).state();
            return stays(latest, wanted) ? Change.to(away) : away.changeBegun(wanted, now);
        };
        Stored<Course> begun = seen == null ? courses.change(courseId, begin) : courses.change(courseId, seen, begin);
        return Steps.alone(() -> change.finish(begun, reason, () -> taken(begun.state(), wishes, now), now));
    }

    private static boolean stays(Course course, List<WantedVisit> wanted) {
        return wanted.stream()
                .allMatch(one -> one.sessionId() != null
                        && course.visit(one.sessionId())
                                .place()
                                .slot()
                                .equals(one.visit().slot()));
    }

    private Refused taken(Course course, RestWishes wishes, Instant now) {
        return Refused.conflict(
                "slot-taken",
                "One of the places was taken meanwhile; nothing was changed.",
                Map.of(
                        "alternatives",
                        plans.propose(courses.get(course.courseId()).state(), wishes, now)
                                .series()));
    }
}

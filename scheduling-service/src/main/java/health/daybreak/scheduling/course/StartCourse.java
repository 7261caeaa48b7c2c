package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.candidate.Candidate;
import health.daybreak.scheduling.candidate.Candidates;
import health.daybreak.scheduling.candidate.Screening;
import health.daybreak.scheduling.candidate.TestsAnsweredFor;
import health.daybreak.scheduling.plan.PlannedVisit;
import health.daybreak.scheduling.plan.model.Violation;
import health.daybreak.scheduling.staff.QualifiedPrescribers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Starts a course for an eligible patient and books its induction, whole or not at all. */
@Service
public final class StartCourse {

    private final Courses courses;
    private final Candidates candidates;
    private final InductionPlans plans;
    private final BookCourse booking;
    private final QualifiedPrescribers prescribers;
    private final BookingTurns turns;

    /** What a turn comes to. */
    private sealed interface Outcome {

        /** A course was begun, and is booked or given up. */
        record Ended(Stored<Course> course) implements Outcome {}

        /** Nothing was begun, because the chosen slots break rules. */
        record Broken(List<Violation> violations) implements Outcome {}
    }

    StartCourse(
            Courses courses,
            Candidates candidates,
            InductionPlans plans,
            BookCourse booking,
            QualifiedPrescribers prescribers,
            BookingTurns turns) {
        this.courses = courses;
        this.candidates = candidates;
        this.plans = plans;
        this.booking = booking;
        this.prescribers = prescribers;
        this.turns = turns;
    }

    /**
     * Returns the running course. Refused: 403 {@code practitioner-not-qualified} or {@code practitioner-unknown}, 422 {@code patient-not-eligible} with every reason, 409 {@code course-running},
     * 422 {@code skill-unknown}, 422 {@code tests-not-known}, 422 {@code tests-not-done} with every test that is missing and not answered for,
     * 422 {@code slots-refused} with every rule broken, 409 {@code slot-taken} with alternatives, 409
     * {@code no-series-fits}, 503 {@code many-are-booking} when those before it take too long.
     *
     * @param courseId the same again when the request is repeated, which then has no further effect
     */
    public Stored<Course> start(String courseId, NewCourse wanted, Instant now) {
        InductionPlans.Attempt attempt = plans.attempt(courseId, wanted, now);
        // Who is refused looks for alternatives afterwards, which takes longer than to see that a slot is taken.
        return switch (turns.inTurn(Cause.current().clinicId(), () -> book(attempt))) {
            case Outcome.Ended ended
            when ended.course().state().stage() == Stage.NOT_BOOKED -> throw plans.taken(List.of(), attempt);
            case Outcome.Ended ended -> ended.course();
            case Outcome.Broken broken -> throw plans.refused(broken.violations(), attempt);
        };
    }

    private Outcome book(InductionPlans.Attempt attempt) {
        Stored<Course> begun = begunBefore(attempt.courseId());
        if (begun == null) {
            CourseOrder order = order(attempt);
            InductionPlans.Plan plan = plans.plan(attempt);
            if (!plan.violations().isEmpty()) {
                return new Outcome.Broken(plan.violations());
            }
            begun = courses.create(attempt.courseId(), Change.to(planned(attempt, order, plan.visits())));
        }
        Stored<Course> planned = begun;
        return new Outcome.Ended(
                Steps.alone(() -> booking.book(planned, failed -> plans.another(failed, attempt), attempt.now())));
    }

    /** What an earlier, identical request began, which may have been cut short. */
    private @Nullable Stored<Course> begunBefore(String courseId) {
        if (Cause.current().commandId() == null) {
            return null;
        }
        Optional<Stored<Course>> begun = courses.find(courseId);
        // The store compares the two requests, and refuses when the same key is used for a different one.
        return begun.map(course -> courses.create(courseId, Change.to(course.state())))
                .orElse(null);
    }

    private CourseOrder order(InductionPlans.Attempt attempt) {
        ZoneId zone = attempt.clinic().zone();
        String actorId = Cause.current().actorId();
        prescribers.require(actorId, LocalDate.ofInstant(attempt.now(), zone));
        String patientId = attempt.wanted().patientId();
        Candidate candidate =
                candidates.find(patientId).map(Stored::state).orElseGet(() -> Candidate.unknown(patientId));
        candidate.refuseIfHindered(attempt.now());
        TestsAnsweredFor answeredFor = candidate.requireTested(attempt.wanted().answeredFor(), attempt.now(), zone);
        Screening screening = Objects.requireNonNull(candidate.screening());
        return CourseOrder.of(
                attempt.protocol(), screening, answeredFor, attempt.wanted().skills(), actorId, attempt.now());
    }

    private static Course planned(InductionPlans.Attempt attempt, CourseOrder order, List<PlannedVisit> visits) {
        return Course.planned(
                attempt.courseId(),
                Cause.current().clinicId(),
                attempt.wanted().patientId(),
                order,
                attempt.clinic().zone(),
                visits);
    }
}

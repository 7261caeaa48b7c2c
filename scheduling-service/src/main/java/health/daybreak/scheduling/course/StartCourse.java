package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.candidate.Candidate;
import health.daybreak.scheduling.candidate.Candidates;
import health.daybreak.scheduling.candidate.Screening;
import health.daybreak.scheduling.candidate.TestsAnsweredFor;
import health.daybreak.scheduling.plan.PlannedVisit;
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

    StartCourse(
            Courses courses,
            Candidates candidates,
            InductionPlans plans,
            BookCourse booking,
            QualifiedPrescribers prescribers) {
        this.courses = courses;
        this.candidates = candidates;
        this.plans = plans;
        this.booking = booking;
        this.prescribers = prescribers;
    }

    /**
     * Returns the running course. Refused: 403 {@code practitioner-not-qualified} or {@code practitioner-unknown}, 422 {@code patient-not-eligible} with every reason, 409 {@code course-running},
     * 422 {@code skill-unknown}, 422 {@code tests-not-known}, 422 {@code tests-not-done} with every test that is missing and not answered for,
     * 422 {@code slots-refused} with every rule broken, 409 {@code slot-taken} with alternatives, 409
     * {@code no-series-fits}.
     *
     * @param courseId the same again when the request is repeated, which then has no further effect
     */
    public Stored<Course> start(String courseId, NewCourse wanted, Instant now) {
        InductionPlans.Attempt attempt = plans.attempt(courseId, wanted, now);
        Stored<Course> begun = begunBefore(courseId);
        Stored<Course> planned = begun == null ? courses.create(courseId, Change.to(plan(attempt))) : begun;
        Stored<Course> booked = Steps.alone(() -> booking.book(planned, failed -> plans.another(failed, attempt), now));
        if (booked.state().stage() == Stage.NOT_BOOKED) {
            throw plans.taken(List.of(), attempt);
        }
        return booked;
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

    private Course plan(InductionPlans.Attempt attempt) {
        ZoneId zone = attempt.clinic().zone();
        prescribers.require(Cause.current().actorId(), LocalDate.ofInstant(attempt.now(), zone));
        String patientId = attempt.wanted().patientId();
        Candidate candidate =
                candidates.find(patientId).map(Stored::state).orElseGet(() -> Candidate.unknown(patientId));
        candidate.refuseIfHindered(attempt.now());
        TestsAnsweredFor answeredFor = candidate.requireTested(attempt.wanted().answeredFor(), attempt.now(), zone);
        Screening screening = Objects.requireNonNull(candidate.screening());
        Cause cause = Cause.current();
        CourseOrder order = CourseOrder.of(
                attempt.protocol(), screening, answeredFor, attempt.wanted().skills(), cause.actorId(), attempt.now());
        List<PlannedVisit> visits = plans.visitsOrRefuse(attempt);
        return Course.planned(
                attempt.courseId(),
                cause.clinicId(),
                patientId,
                order,
                attempt.clinic().zone(),
                visits);
    }
}

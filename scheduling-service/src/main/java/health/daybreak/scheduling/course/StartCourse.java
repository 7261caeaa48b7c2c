package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.candidate.Candidate;
import health.daybreak.scheduling.candidate.Candidates;
import health.daybreak.scheduling.candidate.Screening;
import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.plan.Series;
import health.daybreak.scheduling.plan.SeriesPlanner;
import health.daybreak.scheduling.plan.Violation;
import health.daybreak.scheduling.protocol.Protocol;
import health.daybreak.scheduling.protocol.Protocols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Starts a course for an eligible patient and books its induction, whole or not at all. */
@Service
public final class StartCourse {

    private final Courses courses;
    private final Candidates candidates;
    private final Protocols protocols;
    private final Availability availability;
    private final WishedSlots wishedSlots;
    private final BookCourse booking;
    private final TakenPlaces takenPlaces;

    StartCourse(
            Courses courses,
            Candidates candidates,
            Protocols protocols,
            Availability availability,
            WishedSlots wishedSlots,
            BookCourse booking,
            TakenPlaces takenPlaces) {
        this.courses = courses;
        this.candidates = candidates;
        this.protocols = protocols;
        this.availability = availability;
        this.wishedSlots = wishedSlots;
        this.booking = booking;
        this.takenPlaces = takenPlaces;
    }

    /**
     * Returns the running course. Refused: 422 {@code patient-not-eligible} with every reason, 409 {@code course-running},
     * 422 {@code slots-refused} with every rule broken, 409 {@code slot-taken} with alternatives.
     *
     * @param courseId the same again when the request is repeated, which then has no further effect
     */
    public Stored<Course> start(String courseId, NewCourse wanted, Instant now) {
        Protocol protocol = protocols.inForce(wanted.protocolId(), LocalDate.ofInstant(now, ZoneOffset.UTC));
        Attempt attempt = new Attempt(courseId, wanted, protocol, availability.clinic(), now);
        Stored<Course> begun = begunBefore(courseId);
        Stored<Course> planned = begun == null ? courses.create(courseId, Change.to(plan(attempt))) : begun;
        Stored<Course> booked = Steps.alone(() -> booking.book(planned, failed -> another(failed, attempt), now));
        if (booked.state().stage() == Stage.NOT_BOOKED) {
            throw taken(List.of(), attempt);
        }
        return booked;
    }

    private record Attempt(String courseId, NewCourse wanted, Protocol protocol, Clinic clinic, Instant now) {}

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

    private Course plan(Attempt attempt) {
        NewCourse wanted = attempt.wanted();
        Candidate candidate = candidates
                .find(wanted.patientId())
                .map(Stored::state)
                .orElseGet(() -> Candidate.unknown(wanted.patientId()));
        candidate.refuseIfHindered(attempt.now());
        Screening screening = Objects.requireNonNull(candidate.screening());
        Cause cause = Cause.current();
        CourseOrder order = CourseOrder.of(
                attempt.protocol(), screening.screeningId(), screening.indication(), cause.actorId(), attempt.now());
        List<Slot> slots = wanted.slots().isEmpty() ? bestOrRefuse(attempt) : chosenOrRefuse(attempt);
        return Course.planned(
                attempt.courseId(),
                cause.clinicId(),
                wanted.patientId(),
                order,
                attempt.clinic().zone(),
                slots);
    }

    /** The best series that is left; or the chosen slots once more, if whoever took one had to give it back. */
    private List<Slot> another(Course failed, Attempt attempt) {
        if (attempt.wanted().slots().isEmpty()) {
            return best(attempt);
        }
        return takenPlaces.areFreeAgain(failed, attempt.clinic().chairsPerNurse())
                ? failed.sessions().stream()
                        .map(session -> session.place().slot())
                        .toList()
                : List.of();
    }

    private List<Slot> chosenOrRefuse(Attempt attempt) {
        WishedSlots.Checked checked = checked(attempt);
        if (checked.violations().isEmpty()) {
            return checked.slots();
        }
        if (checked.violations().stream().allMatch(Violation::taken)) {
            throw taken(checked.violations(), attempt);
        }
        throw Refused.unprocessable(
                "slots-refused",
                "These slots break rules: "
                        + String.join(
                                " ",
                                checked.violations().stream()
                                        .map(Violation::sentence)
                                        .toList()),
                Map.of("reasons", checked.violations(), "alternatives", alternatives(attempt)));
    }

    private List<Slot> bestOrRefuse(Attempt attempt) {
        List<Slot> slots = best(attempt);
        if (slots.isEmpty()) {
            throw Refused.conflict(
                    "no-series-fits",
                    "No series of " + attempt.protocol().induction().sessions()
                            + " sessions fits; start later, add shifts or choose slots by hand.",
                    Map.of());
        }
        return slots;
    }

    private WishedSlots.Checked checked(Attempt attempt) {
        return wishedSlots.check(
                attempt.clinic(), attempt.protocol(), attempt.wanted().slots(), attempt.courseId(), attempt.now());
    }

    private List<Slot> best(Attempt attempt) {
        return planner(attempt, attempt.courseId())
                .best(attempt.wanted().wishes())
                .map(Series::slots)
                .orElse(List.of());
    }

    private Refused taken(List<Violation> reasons, Attempt attempt) {
        return Refused.conflict(
                "slot-taken",
                "One of the slots was taken meanwhile; nothing was booked. Choose another series.",
                Map.of("reasons", reasons, "alternatives", alternatives(attempt)));
    }

    private List<Series> alternatives(Attempt attempt) {
        return planner(attempt, Availability.NOBODY).propose(attempt.wanted().wishes());
    }

    private SeriesPlanner planner(Attempt attempt, String courseId) {
        return availability.planner(
                attempt.clinic(), attempt.protocol(), attempt.wanted().from(), courseId, attempt.now());
    }
}

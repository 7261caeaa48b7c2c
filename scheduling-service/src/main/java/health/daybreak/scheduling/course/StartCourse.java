package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.candidate.Candidate;
import health.daybreak.scheduling.candidate.Candidates;
import health.daybreak.scheduling.candidate.Screening;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.plan.Series;
import health.daybreak.scheduling.plan.Violation;
import health.daybreak.scheduling.plan.Wishes;
import health.daybreak.scheduling.protocol.Protocol;
import health.daybreak.scheduling.protocol.Protocols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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

    StartCourse(
            Courses courses,
            Candidates candidates,
            Protocols protocols,
            Availability availability,
            WishedSlots wishedSlots,
            BookCourse booking) {
        this.courses = courses;
        this.candidates = candidates;
        this.protocols = protocols;
        this.availability = availability;
        this.wishedSlots = wishedSlots;
        this.booking = booking;
    }

    /**
     * Returns the running course. Refused: 422 {@code patient-not-eligible} with every reason, 409 {@code course-running},
     * 422 {@code slots-refused} with every rule broken, 409 {@code slot-taken} with alternatives.
     *
     * @param courseId the same again when the request is repeated, which then has no further effect
     */
    public Stored<Course> start(String courseId, NewCourse wanted, Instant now) {
        Protocol protocol = protocols.inForce(wanted.protocolId(), LocalDate.ofInstant(now, ZoneOffset.UTC));
        Stored<Course> begun = begunBefore(courseId);
        if (begun == null) {
            Course planned = plan(courseId, wanted, protocol, now);
            begun = courses.create(courseId, Change.to(planned));
        }
        Stored<Course> booked = Steps.alone(() -> book(courseId, wanted, protocol, now));
        if (booked.state().stage() == Stage.NOT_BOOKED) {
            throw taken(List.of(), wanted, protocol, now);
        }
        return booked;
    }

    private Stored<Course> book(String courseId, NewCourse wanted, Protocol protocol, Instant now) {
        BookCourse.Another another = () -> wanted.slots().isEmpty()
                ? best(courseId, wanted, protocol, now)
                : wishedSlots.check(protocol, wanted.slots(), courseId, now).allowed();
        return booking.book(courseId, another, now);
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

    private Course plan(String courseId, NewCourse wanted, Protocol protocol, Instant now) {
        Candidate candidate = candidates
                .find(wanted.patientId())
                .map(Stored::state)
                .orElseGet(() -> Candidate.unknown(wanted.patientId()));
        candidate.refuseIfHindered(now);
        Screening screening = Objects.requireNonNull(candidate.screening());
        List<Slot> slots = wanted.slots().isEmpty()
                ? bestOrRefuse(courseId, wanted, protocol, now)
                : chosen(courseId, wanted, protocol, now);
        CourseOrder order = CourseOrder.of(
                protocol,
                screening.screeningId(),
                screening.indication(),
                Cause.current().actorId(),
                now);
        ZoneId zone = availability.clinic().zone();
        return Course.planned(courseId, Cause.current().clinicId(), wanted.patientId(), order, zone, slots);
    }

    private List<Slot> chosen(String courseId, NewCourse wanted, Protocol protocol, Instant now) {
        WishedSlots.Checked checked = wishedSlots.check(protocol, wanted.slots(), courseId, now);
        if (checked.violations().isEmpty()) {
            return checked.slots();
        }
        if (checked.violations().stream().allMatch(Violation::taken)) {
            throw taken(checked.violations(), wanted, protocol, now);
        }
        throw Refused.unprocessable(
                "slots-refused",
                "These slots break " + checked.violations().size() + " rules.",
                Map.of("reasons", checked.violations(), "alternatives", alternatives(wanted, protocol, now)));
    }

    private List<Slot> bestOrRefuse(String courseId, NewCourse wanted, Protocol protocol, Instant now) {
        List<Slot> slots = best(courseId, wanted, protocol, now);
        if (slots.isEmpty()) {
            throw Refused.conflict(
                    "no-series-fits",
                    "No series of " + protocol.induction().sessions()
                            + " sessions fits; start later, add shifts or choose slots by hand.",
                    Map.of());
        }
        return slots;
    }

    private List<Slot> best(String courseId, NewCourse wanted, Protocol protocol, Instant now) {
        return availability
                .planner(protocol, wanted.from(), courseId, now)
                .best(wanted.wishes())
                .map(Series::slots)
                .orElse(List.of());
    }

    private Refused taken(List<Violation> reasons, NewCourse wanted, Protocol protocol, Instant now) {
        return Refused.conflict(
                "slot-taken",
                "One of the slots was taken meanwhile; nothing was booked. Choose another series.",
                Map.of("reasons", reasons, "alternatives", alternatives(wanted, protocol, now)));
    }

    private List<Series> alternatives(NewCourse wanted, Protocol protocol, Instant now) {
        return availability
                .planner(protocol, wanted.from(), Availability.NOBODY, now)
                .propose(wanted.slots().isEmpty() ? wanted.wishes() : Wishes.NONE);
    }
}

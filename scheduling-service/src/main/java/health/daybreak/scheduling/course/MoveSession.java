package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.day.Claim;
import health.daybreak.scheduling.day.ClinicDays;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.plan.Capacity;
import health.daybreak.scheduling.plan.NearestSlots;
import health.daybreak.scheduling.plan.SeriesRules;
import health.daybreak.scheduling.plan.Start;
import health.daybreak.scheduling.plan.model.Violation;
import health.daybreak.scheduling.protocol.Protocol;
import health.daybreak.scheduling.protocol.Protocols;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Moves a booked session to another time or place, or says which rule refuses and what is near. */
@Service
public final class MoveSession {

    private final Courses courses;
    private final Protocols protocols;
    private final Availability availability;
    private final ClinicDays days;
    private final ReleasePlaces release;

    MoveSession(
            Courses courses, Protocols protocols, Availability availability, ClinicDays days, ReleasePlaces release) {
        this.courses = courses;
        this.protocols = protocols;
        this.availability = availability;
        this.days = days;
        this.release = release;
    }

    /** What a session's move is judged by, whatever happens to the course meanwhile. */
    private record Judge(Clinic clinic, Capacity capacity, SeriesRules rules) {

        /** When the sessions of the course that count beside this one start. */
        List<Start> others(Course course, CourseSession session) {
            return course.sessions().stream()
                    .filter(other -> other.number() != session.number())
                    .filter(other ->
                            other.status() != SessionStatus.CANCELLED && other.status() != SessionStatus.MISSED)
                    .map(other -> new Start(other.number(), capacity.onTheWall(other.startsAt())))
                    .toList();
        }

        /** Every rule that keeps the session from going there. */
        List<Violation> reasons(Course course, CourseSession session, SlotWish wish) {
            List<Violation> reasons = new ArrayList<>(capacity.whyNot(wish.startsAt(), wish.team()));
            List<Start> series = new ArrayList<>(others(course, session));
            series.add(new Start(session.number(), capacity.onTheWall(wish.startsAt())));
            reasons.addAll(rules.checkOne(series, session.number()));
            return reasons;
        }

        List<Slot> near(Course course, CourseSession session, Instant wanted, Instant now) {
            return new NearestSlots(capacity, rules).to(wanted, session.number(), others(course, session), now);
        }
    }

    /**
     * What a move would meet.
     *
     * @param reasons every rule that refuses; none when it can be made
     * @param alternatives the nearest slots that work, when it cannot
     */
    public record Outlook(List<Violation> reasons, List<Slot> alternatives) {}

    /** Whether a session could be moved there, for somebody who drags it. Changes nothing; refused as a move is. */
    public Outlook outlook(String sessionId, SlotWish wish, Instant now) {
        Course course = courses.ofSession(sessionId).state();
        CourseSession session = course.stillToCome(sessionId, "moved");
        Judge judge = judge(course, sessionId, wish, now);
        List<Violation> reasons = judge.reasons(course, session, wish);
        List<Slot> near = reasons.isEmpty() ? List.of() : judge.near(course, session, wish.startsAt(), now);
        return new Outlook(reasons, near);
    }

    /**
     * Returns the course with the session moved. Refused: 409 {@code slot-taken} or 422 {@code move-refused}, both with
     * every reason and the nearest slots that work; 409 when the session is not booked any more.
     *
     * @param seen the version of the course that the caller saw, or null
     */
    public Stored<Course> move(String sessionId, @Nullable Long seen, SlotWish wish, ChangeReason reason, Instant now) {
        Course course = courses.ofSession(sessionId).state();
        String courseId = course.courseId();
        Judge judge = judge(course, sessionId, wish, now);
        Function<Course, Change<Course>> begin = latest -> {
            CourseSession session = latest.stillToCome(sessionId, "moved");
            return latest.moveBegun(sessionId, slotOrRefuse(judge, latest, session, wish, now), now);
        };
        Stored<Course> begun = seen == null ? courses.change(courseId, begin) : courses.change(courseId, seen, begin);
        CourseSession session = begun.state().session(sessionId);
        return session.movingTo() == null
                ? begun
                : Steps.alone(() -> finish(begun.state(), judge, session, reason, now));
    }

    /**
     * Where the session would be if it were moved there, beside what is claimed and {@code alsoHeld}; empty when it cannot
     * be moved there. Changes and claims nothing.
     */
    public Optional<Slot> placeFor(
            Course course, String sessionId, SlotWish wish, Collection<Slot> alsoHeld, Instant now) {
        CourseSession session = course.session(sessionId);
        boolean toCome = course.stage() == Stage.ACTIVE
                && session.status() == SessionStatus.BOOKED
                && session.movingTo() == null;
        if (!toCome || !WishedSlots.outOfReach(List.of(wish), now).isEmpty()) {
            return Optional.empty();
        }
        Judge judge = judge(course, sessionId, wish, 0, alsoHeld);
        return judge.reasons(course, session, wish).isEmpty()
                ? judge.capacity().place(wish.startsAt(), wish.team())
                : Optional.empty();
    }

    private Stored<Course> finish(Course course, Judge judge, CourseSession session, ChangeReason reason, Instant now) {
        Place there = Objects.requireNonNull(session.movingTo());
        String sessionId = session.sessionId();
        Claim claim = new Claim(there.claimId(), sessionId, course.courseId(), there.slot());
        try {
            days.on(
                    course.clinicId(),
                    there.day(),
                    day -> day.claim(claim, judge.clinic().chairsPerNurse()));
            StillSetUp.require(
                    availability.clinic(),
                    course,
                    List.of(there),
                    judge.clinic().chairsPerNurse());
            Stored<Course> moved =
                    courses.change(course.courseId(), latest -> latest.moveFinished(sessionId, there, reason, now));
            return release.left(moved, now);
        } catch (Refused refused) {
            Stored<Course> stays =
                    courses.change(course.courseId(), latest -> latest.moveAbandoned(sessionId, there, now));
            release.left(stays, now);
            throw refused.code().equals("slot-taken")
                    ? taken(details(judge, course, session, there.slot().startsAt(), List.of(), now))
                    : refused;
        }
    }

    private Judge judge(Course course, String sessionId, SlotWish wish, Instant now) {
        if (!WishedSlots.outOfReach(List.of(wish), now).isEmpty()) {
            throw Refused.unprocessable(
                    "move-refused", "A session can be moved to the next " + WishedSlots.REACH.toDays() + " days only.");
        }
        return judge(course, sessionId, wish, NearestSlots.daysAround(), List.of());
    }

    private Judge judge(Course course, String sessionId, SlotWish wish, int around, Collection<Slot> alsoHeld) {
        Protocol protocol =
                protocols.get(course.order().protocolId(), course.order().protocolVersion());
        Clinic clinic = availability.clinic();
        LocalDate day = wish.startsAt().atZone(clinic.zone()).toLocalDate();
        Capacity capacity = availability.capacity(
                clinic, protocol, day.minusDays(around), day.plusDays(around), sessionId, alsoHeld);
        return new Judge(clinic, capacity, new SeriesRules(protocol.induction()));
    }

    private static Slot slotOrRefuse(Judge judge, Course course, CourseSession session, SlotWish wish, Instant now) {
        List<Violation> reasons = judge.reasons(course, session, wish);
        if (reasons.isEmpty()) {
            return judge.capacity().place(wish.startsAt(), wish.team()).orElseThrow();
        }
        Map<String, Object> details = details(judge, course, session, wish.startsAt(), reasons, now);
        throw reasons.stream().allMatch(Violation::taken)
                ? taken(details)
                : Refused.unprocessable(
                        "move-refused",
                        String.join(
                                " ", reasons.stream().map(Violation::sentence).toList()),
                        details);
    }

    private static Refused taken(Map<String, Object> details) {
        return Refused.conflict("slot-taken", "That place is taken; the session stays where it was.", details);
    }

    private static Map<String, Object> details(
            Judge judge, Course course, CourseSession session, Instant wanted, List<Violation> reasons, Instant now) {
        return Map.of("reasons", reasons, "alternatives", judge.near(course, session, wanted, now));
    }
}

package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Cause;
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
import health.daybreak.scheduling.plan.Violation;
import health.daybreak.scheduling.protocol.Protocol;
import health.daybreak.scheduling.protocol.Protocols;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** What a session's move is judged by. */
    private record Situation(
            Clinic clinic, CourseSession session, Capacity capacity, SeriesRules rules, List<Start> others) {}

    /**
     * Returns the course with the session moved. Refused: 409 {@code slot-taken} or 422 {@code move-refused}, both with
     * every reason and the nearest slots that work; 409 when the session is not booked any more.
     *
     * @param seen the version of the course that the caller saw, or null
     */
    public Stored<Course> move(String sessionId, @Nullable Long seen, SlotWish wish, ChangeReason reason, Instant now) {
        Course course = courses.get(CourseSession.courseOf(sessionId)).state();
        CourseSession session = course.session(sessionId);
        Situation situation = situation(course, session, wish, now);
        Function<Course, Change<Course>> begin = latest -> {
            latest.stillToCome(sessionId, "moved");
            return latest.moveBegun(sessionId, slotOrRefuse(situation, wish, now), now);
        };
        Stored<Course> begun = seen == null
                ? courses.change(course.courseId(), begin)
                : courses.change(course.courseId(), seen, begin);
        Place there = begun.state().session(sessionId).movingTo();
        return there == null ? begun : Steps.alone(() -> finish(begun.state(), situation, there, reason, now));
    }

    private Stored<Course> finish(Course course, Situation situation, Place there, ChangeReason reason, Instant now) {
        String sessionId = situation.session().sessionId();
        Claim claim = new Claim(there.claimId(), sessionId, course.courseId(), there.slot());
        try {
            days.on(
                    Cause.current().clinicId(),
                    there.day(),
                    day -> day.claim(claim, situation.clinic().chairsPerNurse()));
            Stored<Course> moved =
                    courses.change(course.courseId(), latest -> latest.moveFinished(sessionId, there, reason, now));
            return release.left(moved, now);
        } catch (Refused refused) {
            Stored<Course> stays =
                    courses.change(course.courseId(), latest -> latest.moveAbandoned(sessionId, there, now));
            release.left(stays, now);
            throw refused.code().equals("slot-taken")
                    ? taken(situation, there.slot().startsAt(), List.of(), now)
                    : refused;
        }
    }

    private Situation situation(Course course, CourseSession session, SlotWish wish, Instant now) {
        if (!WishedSlots.outOfReach(List.of(wish), now).isEmpty()) {
            throw Refused.unprocessable(
                    "move-refused", "A session can be moved to the next " + WishedSlots.REACH.toDays() + " days only.");
        }
        Protocol protocol =
                protocols.get(course.order().protocolId(), course.order().protocolVersion());
        Clinic clinic = availability.clinic();
        LocalDate day = wish.startsAt().atZone(clinic.zone()).toLocalDate();
        int around = NearestSlots.daysAround();
        Capacity capacity =
                availability.capacity(clinic, protocol, day.minusDays(around), day.plusDays(around), course.courseId());
        List<Start> others = new ArrayList<>();
        for (CourseSession other : course.sessions()) {
            boolean counts = other.status() != SessionStatus.CANCELLED && other.status() != SessionStatus.MISSED;
            if (counts && other.number() != session.number()) {
                others.add(new Start(other.number(), capacity.onTheWall(other.startsAt())));
            }
        }
        return new Situation(clinic, session, capacity, new SeriesRules(protocol.induction()), others);
    }

    private Slot slotOrRefuse(Situation situation, SlotWish wish, Instant now) {
        List<Violation> reasons = new ArrayList<>(situation.capacity().whyNot(wish.startsAt(), wish.team()));
        List<Start> series = new ArrayList<>(situation.others());
        int number = situation.session().number();
        series.add(new Start(number, situation.capacity().onTheWall(wish.startsAt())));
        reasons.addAll(situation.rules().checkOne(series, number));
        if (!reasons.isEmpty() && reasons.stream().allMatch(Violation::taken)) {
            throw taken(situation, wish.startsAt(), reasons, now);
        }
        if (!reasons.isEmpty()) {
            throw Refused.unprocessable(
                    "move-refused",
                    String.join(" ", reasons.stream().map(Violation::sentence).toList()),
                    details(situation, wish.startsAt(), reasons, now));
        }
        return situation.capacity().place(wish.startsAt(), wish.team()).orElseThrow();
    }

    private static Refused taken(Situation situation, Instant wanted, List<Violation> reasons, Instant now) {
        return Refused.conflict(
                "slot-taken",
                "That place is taken; the session stays where it was.",
                details(situation, wanted, reasons, now));
    }

    private static Map<String, Object> details(
            Situation situation, Instant wanted, List<Violation> reasons, Instant now) {
        List<Slot> near = new NearestSlots(situation.capacity(), situation.rules())
                .to(wanted, situation.session().number(), situation.others(), now);
        return Map.of("reasons", reasons, "alternatives", near);
    }
}

package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.plan.NearestSlots;
import health.daybreak.scheduling.plan.PlannedVisit;
import health.daybreak.scheduling.plan.Treatments;
import health.daybreak.scheduling.plan.model.Treatment;
import health.daybreak.scheduling.plan.model.Violation;
import health.daybreak.scheduling.protocol.Protocol;
import health.daybreak.scheduling.protocol.Protocols;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Moves a booked session or conversation to another time or place, or says which rule refuses and what is near. The
 * conversations of a session go along when they have to.
 */
@Service
public final class MoveSession {

    /** A preparation may be a week before its dose, an integration three days after. */
    private static final int CONVERSATIONS_AROUND = 8;

    private final Courses courses;
    private final Protocols protocols;
    private final Availability availability;
    private final ChangePlaces change;

    MoveSession(Courses courses, Protocols protocols, Availability availability, ChangePlaces change) {
        this.courses = courses;
        this.protocols = protocols;
        this.availability = availability;
        this.change = change;
    }

    /**
     * What a move would meet.
     *
     * @param reasons every rule that refuses; none when it can be made
     * @param alternatives the nearest slots that work, when it cannot
     */
    public record Outlook(List<Violation> reasons, List<Slot> alternatives) {}

    /** Whether a visit could be moved there, for somebody who drags it. Changes nothing; refused as a move is. */
    public Outlook outlook(String sessionId, SlotWish wish, Instant now) {
        Course course = courses.ofVisit(sessionId).state();
        CourseSession visit = course.stillToCome(sessionId, "moved");
        return judge(course, visit, wish, now).outlook(course, visit, wish);
    }

    /**
     * Returns the course with the visit moved. Refused: 409 {@code slot-taken} or 422 {@code move-refused}, both with
     * every reason and the nearest slots that work; 409 when the visit is not booked any more.
     *
     * @param seen the version of the course that the caller saw, or null
     */
    public Stored<Course> move(String sessionId, @Nullable Long seen, SlotWish wish, ChangeReason reason, Instant now) {
        return move(sessionId, seen, wish, null, reason, now);
    }

    /**
     * Moves a session as {@link #move} does, and with it just these conversations to just these places, as its patient was
     * told: all of them or nothing.
     */
    public Stored<Course> moveTogether(
            String sessionId, SlotWish wish, List<VisitWish> conversations, ChangeReason reason, Instant now) {
        return move(sessionId, null, wish, conversations, reason, now);
    }

    private Stored<Course> move(
            String sessionId,
            @Nullable Long seen,
            SlotWish wish,
            @Nullable List<VisitWish> conversations,
            ChangeReason reason,
            Instant now) {
        Course course = courses.ofVisit(sessionId).state();
        String courseId = course.courseId();
        MoveJudge judge = judge(course, course.visit(sessionId), wish, now);
        Function<Course, Change<Course>> begin = latest -> {
            CourseSession visit = latest.stillToCome(sessionId, "moved");
            SessionSeries.refuseIfMoving(latest);
            return latest.changeBegun(judge.placesOrRefuse(latest, visit, wish, conversations), now);
        };
        Stored<Course> begun = seen == null ? courses.change(courseId, begin) : courses.change(courseId, seen, begin);
        CourseSession visit = begun.state().visit(sessionId);
        return Steps.alone(
                () -> change.finish(begun, reason, () -> judge.taken(begun.state(), visit, wish.startsAt()), now));
    }

    /**
     * Where the session would be if it were moved there, and after it the conversations that would have to move along,
     * beside what is claimed and {@code alsoHeld}; none when the whole cannot be. Changes and claims nothing.
     */
    public List<PlannedVisit> placesFor(
            Course course, String sessionId, SlotWish wish, Collection<Slot> alsoHeld, Instant now) {
        CourseSession visit = course.visit(sessionId);
        boolean toCome = course.stage() == Stage.ACTIVE && visit.toCome() && visit.movingTo() == null;
        if (!toCome || !WishedSlots.outOfReach(List.of(wish), now).isEmpty()) {
            return List.of();
        }
        return judge(course, visit, wish, 0, alsoHeld, now).placesFor(course, visit, wish);
    }

    private MoveJudge judge(Course course, CourseSession visit, SlotWish wish, Instant now) {
        if (!WishedSlots.outOfReach(List.of(wish), now).isEmpty()) {
            throw Refused.unprocessable(
                    "move-refused", "A session can be moved to the next " + WishedSlots.REACH.toDays() + " days only.");
        }
        return judge(course, visit, wish, NearestSlots.daysAround(), List.of(), now);
    }

    private MoveJudge judge(
            Course course, CourseSession visit, SlotWish wish, int near, Collection<Slot> alsoHeld, Instant now) {
        Protocol protocol =
                protocols.get(course.order().protocolId(), course.order().protocolVersion());
        Clinic clinic = availability.clinic();
        LocalDate day = wish.startsAt().atZone(clinic.zone()).toLocalDate();
        LocalDate was = visit.startsAt().atZone(clinic.zone()).toLocalDate();
        int around = near + CONVERSATIONS_AROUND;
        LocalDate first = day.isBefore(was) ? day : was;
        LocalDate last = day.isAfter(was) ? day : was;
        Treatment treatment = Treatments.of(protocol, clinic, course.order().skills());
        Set<String> moving = Stream.concat(
                        Stream.of(visit),
                        course.conversations().stream().filter(conversation -> visit.dose() && conversation.toCome()))
                .map(CourseSession::sessionId)
                .collect(Collectors.toUnmodifiableSet());
        Placing placing = new Placing(
                treatment,
                availability.situation(clinic, first.minusDays(around), last.plusDays(around), moving, alsoHeld));
        return new MoveJudge(protocol, treatment, placing, now);
    }
}

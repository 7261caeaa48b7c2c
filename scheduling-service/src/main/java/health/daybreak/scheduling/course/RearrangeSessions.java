package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.StaleVersion;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.clinic.Clinics;
import health.daybreak.scheduling.day.Claim;
import health.daybreak.scheduling.day.ClinicDays;
import health.daybreak.scheduling.day.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Moves sessions of several courses together, all or none, also where they change places with each other. Each course is
 * told first, which keeps everybody else from changing these sessions; then each day takes all of its new claims in one
 * update, in which the places that are left do not count; then one write decides. A place is given back only after that.
 */
@Service
public final class RearrangeSessions {

    private final Rearrangements rearrangements;
    private final Courses courses;
    private final Clinics clinics;
    private final ClinicDays days;
    private final ClaimPlaces places;
    private final ReleasePlaces release;

    RearrangeSessions(
            Rearrangements rearrangements,
            Courses courses,
            Clinics clinics,
            ClinicDays days,
            ClaimPlaces places,
            ReleasePlaces release) {
        this.rearrangements = rearrangements;
        this.courses = courses;
        this.clinics = clinics;
        this.days = days;
        this.places = places;
        this.release = release;
    }

    /**
     * A session that is to move.
     *
     * @param courseVersion of its course when that was proposed
     */
    public record Wanted(String courseId, long courseVersion, String sessionId, Slot to) {}

    /**
     * Every session is at its new place, or none is. Refused (409): {@code rearrangement-stale} when a course is not as it
     * was, {@code slot-taken} when somebody has one of the places, {@code rearrangement-exists} for a second attempt.
     *
     * @param id names the decision; it is carried out once
     */
    public Rearrangement rearrange(String id, List<Wanted> wanted, ChangeReason reason, Instant now) {
        if (rearrangements.find(id).isPresent()) {
            return carriedOutBefore(id);
        }
        Cause cause = Cause.current();
        Rearrangement planned = Rearrangement.begun(cause.clinicId(), planned(wanted), reason, cause.actorId(), now);
        try {
            rearrangements.create(id, Change.to(planned));
        } catch (Refused somebodyWasFaster) {
            return carriedOutBefore(id);
        }
        return Steps.alone(() -> carryOut(id, planned, now));
    }

    /** Whether this decision was carried out, or tried to be. */
    public boolean wasTried(String id) {
        return rearrangements.find(id).isPresent();
    }

    private Rearrangement carryOut(String id, Rearrangement planned, Instant now) {
        Rearrangement decided;
        try {
            begin(planned, now);
            claim(planned);
            decided = rearrangements.change(id, Rearrangement::decided).state();
        } catch (StaleVersion stale) {
            settle(id, rearrangements.change(id, Rearrangement::givingUp).state(), now);
            throw stale();
        } catch (Refused refused) {
            settle(id, rearrangements.change(id, Rearrangement::givingUp).state(), now);
            throw refused;
        }
        return settle(id, decided, now);
    }

    /** Does whatever follows from what was decided; for the command itself and for the sweep. Every step may be repeated. */
    Rearrangement settle(String id, Rearrangement rearrangement, Instant now) {
        for (String courseId : rearrangement.courses()) {
            Map<String, Place> there = rearrangement.placesOf(courseId);
            Stored<Course> course = courses.change(
                    courseId,
                    latest -> rearrangement.decidedToMove()
                            ? SeveralMoves.finished(latest, there, rearrangement.reason(), now)
                            : SeveralMoves.abandoned(latest, there, now));
            release.left(course, now);
        }
        return rearrangements.change(id, Rearrangement::settled).state();
    }

    /** What a crash or an outage of the store left: undone when nothing was decided yet. */
    void takeUp(Stored<Rearrangement> left, Instant now) {
        settle(
                left.id(),
                rearrangements.change(left.id(), Rearrangement::givingUp).state(),
                now);
    }

    private List<SessionMove> planned(List<Wanted> wanted) {
        List<SessionMove> moves = new ArrayList<>();
        for (Wanted move : wanted) {
            Stored<Course> course = courses.get(move.courseId());
            if (course.version() != move.courseVersion()) {
                throw stale();
            }
            CourseSession session = course.state().stillToCome(move.sessionId(), "moved");
            Place there = session.placeNext(move.to(), course.state().zone());
            moves.add(new SessionMove(move.courseId(), move.courseVersion(), move.sessionId(), session.place(), there));
        }
        return moves;
    }

    private void begin(Rearrangement planned, Instant now) {
        Map<String, Map<String, Slot>> byCourse = new HashMap<>();
        Map<String, Long> versions = new HashMap<>();
        for (SessionMove move : planned.moves()) {
            byCourse.computeIfAbsent(move.courseId(), course -> new TreeMap<>())
                    .put(move.sessionId(), move.there().slot());
            versions.put(move.courseId(), move.courseVersion());
        }
        List<Runnable> steps = new ArrayList<>();
        byCourse.forEach((courseId, to) ->
                steps.add(() -> courses.change(courseId, versions.getOrDefault(courseId, 0L), course -> {
                    places.refuseIfConversationsAreLost(course, to);
                    return SeveralMoves.begun(course, to, now);
                })));
        Steps.together(steps);
    }

    private void claim(Rearrangement planned) {
        int chairsPerNurse = clinics.get(planned.clinicId()).state().chairsPerNurse();
        Map<LocalDate, List<Claim>> coming = planned.moves().stream()
                .collect(Collectors.groupingBy(
                        move -> move.there().day(), Collectors.mapping(this::claim, Collectors.toList())));
        List<Runnable> steps = new ArrayList<>();
        coming.forEach((date, claims) -> steps.add(() -> days.on(
                planned.clinicId(), date, day -> day.rearranged(claims, planned.claimsGoing(), chairsPerNurse))));
        Steps.together(steps);
        requireStillSetUp(planned, chairsPerNurse);
    }

    /** Somebody may have taken a chair or an hour out of the clinic since the places were found. */
    private void requireStillSetUp(Rearrangement planned, int chairsPerNurse) {
        for (String courseId : planned.courses()) {
            places.requireStillSetUp(
                    courses.get(courseId).state(),
                    List.copyOf(planned.placesOf(courseId).values()),
                    chairsPerNurse);
        }
    }

    private Claim claim(SessionMove move) {
        Course course = courses.get(move.courseId()).state();
        return places.of(course, course.visit(move.sessionId()), move.there());
    }

    private Rearrangement carriedOutBefore(String id) {
        Rearrangement before = rearrangements.get(id).state();
        boolean samePerson = before.decidedBy().equals(Cause.current().actorId());
        if (before.state() == Rearrangement.State.MOVED && samePerson) {
            return before;
        }
        throw Refused.conflict(
                "rearrangement-exists",
                before.decidedToMove()
                        ? "Somebody else accepted this already; it is done."
                        : "This was tried before and could not be done; propose another.",
                Map.of());
    }

    private static Refused stale() {
        return Refused.conflict(
                "rearrangement-stale",
                "A course was changed meanwhile; nothing has moved. Look at the new proposal.",
                Map.of());
    }
}

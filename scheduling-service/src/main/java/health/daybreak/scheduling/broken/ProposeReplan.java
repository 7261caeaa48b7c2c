package health.daybreak.scheduling.broken;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.broken.Replan.PatientNeed;
import health.daybreak.scheduling.broken.Replan.ReplannedSession;
import health.daybreak.scheduling.broken.Replan.SessionWithoutPlace;
import health.daybreak.scheduling.course.Course;
import health.daybreak.scheduling.course.CourseSession;
import health.daybreak.scheduling.course.SessionStatus;
import health.daybreak.scheduling.plan.Slots;
import health.daybreak.scheduling.plan.model.Visit;
import health.daybreak.scheduling.plan.repair.Need;
import health.daybreak.scheduling.plan.repair.Repair;
import health.daybreak.scheduling.plan.repair.RepairPlan;
import health.daybreak.scheduling.plan.repair.RepairWeights;
import health.daybreak.scheduling.plan.repair.RunningCourse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** Computes what to do about the outages that are known, and keeps the proposal for a person to accept. */
@Service
public final class ProposeReplan {

    /** The same situation has the same answer, whoever asks. */
    private static final long SEED = 1;

    private final ReadStanding standing;
    private final Replans replans;
    private final ReplanSettings settings;

    ProposeReplan(ReadStanding standing, Replans replans, ReplanSettings settings) {
        this.standing = standing;
        this.replans = replans;
        this.settings = settings;
    }

    /** A proposal under this id; nothing has moved. */
    public Stored<Replan> propose(String replanId, Instant now) {
        Standing read = standing.read(now);
        RepairPlan plan =
                new Repair(read.situation(), read.running(), RepairWeights.PROPOSED, SEED).solve(settings.rounds());
        Map<String, Stored<Course>> courses = new HashMap<>();
        read.courses().forEach(course -> courses.put(course.id(), course));
        Map<String, Need> needs = new HashMap<>();
        read.running().forEach(course -> needs.put(course.plan().courseId(), course.need()));
        List<ReplannedSession> moves = plan.moves().stream()
                .map(move -> moved(course(courses, move.from()), needs, move.from(), move.to(), move.bends()))
                .toList();
        List<SessionWithoutPlace> without = plan.withoutPlace().stream()
                .map(none -> without(course(courses, none.visit()), needs, none.visit(), none.reasons()))
                .toList();
        Replan replan = new Replan(
                Cause.current().actorId(),
                now,
                moves,
                without,
                booked(read.running(), courses) - moves.size() - without.size(),
                plan.cost(),
                plan.lowerBound(),
                read.seen(),
                List.of());
        return replans.create(replanId, Change.to(replan));
    }

    private static ReplannedSession moved(
            Stored<Course> course, Map<String, Need> needs, Visit from, Visit to, List<String> bends) {
        return new ReplannedSession(
                course.id(),
                course.version(),
                session(course.state(), from).sessionId(),
                Slots.of(from),
                Slots.of(to),
                need(needs, course.id()),
                bends);
    }

    private static SessionWithoutPlace without(
            Stored<Course> course, Map<String, Need> needs, Visit visit, List<String> reasons) {
        return new SessionWithoutPlace(
                course.id(),
                session(course.state(), visit).sessionId(),
                Slots.of(visit),
                need(needs, course.id()),
                reasons);
    }

    private static Stored<Course> course(Map<String, Stored<Course>> courses, Visit visit) {
        return Objects.requireNonNull(courses.get(visit.courseId()), visit.courseId());
    }

    private static CourseSession session(Course course, Visit visit) {
        return course.visits().stream()
                .filter(session -> session.part() == visit.part() && session.number() == visit.number())
                .filter(session -> session.startsAt().equals(visit.startsAt()))
                // One that was cancelled may have had the same number and time.
                .filter(session ->
                        session.status() != SessionStatus.CANCELLED && session.status() != SessionStatus.MISSED)
                .findFirst()
                .orElseThrow();
    }

    private static PatientNeed need(Map<String, Need> needs, String courseId) {
        Need need = Objects.requireNonNull(needs.get(courseId), courseId);
        return new PatientNeed(need.induction(), need.daysPastWindow(), need.riskFlagged());
    }

    private static int booked(List<RunningCourse> running, Map<String, Stored<Course>> courses) {
        return running.stream()
                .map(course -> Objects.requireNonNull(courses.get(course.plan().courseId())))
                .mapToInt(course -> (int) course.state().visits().stream()
                        .filter(session -> session.status() == SessionStatus.BOOKED)
                        .count())
                .sum();
    }
}

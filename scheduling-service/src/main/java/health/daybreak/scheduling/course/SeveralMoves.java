package health.daybreak.scheduling.course;

import health.daybreak.events.ClinicEvent;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.scheduling.day.Slot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Moves of one or more sessions of a course that are begun, finished or given up in one step. */
final class SeveralMoves {

    private SeveralMoves() {}

    /** These sessions are going to be moved; refused (409) when one of them is not booked any more or moves already. */
    static Change<Course> begun(Course course, Map<String, Slot> to, Instant now) {
        SessionSeries.refuseIfMoving(course);
        List<CourseSession> after = course.visits();
        for (Map.Entry<String, Slot> move : to.entrySet()) {
            CourseSession session = course.stillToCome(move.getKey(), "moved");
            session.refuseIfAt(move.getValue());
            after = SessionSeries.replacing(after, session.movingTo(move.getValue(), course.zone()));
        }
        return Change.to(course.with(course.stage(), after, course.leaving(), now));
    }

    /**
     * Whichever of the sessions still move there are there. One that began meanwhile stays where it was, whatever was
     * decided: the patient sits there.
     */
    static Change<Course> finished(Course course, Map<String, Place> there, ChangeReason reason, Instant now) {
        List<CourseSession> after = course.visits();
        List<Place> left = new ArrayList<>();
        List<CourseSession> moved = new ArrayList<>();
        for (CourseSession session : moving(course, there)) {
            boolean booked = session.status() == SessionStatus.BOOKED;
            Place target = target(there, session);
            CourseSession settled = session.at(booked ? target : session.place());
            after = SessionSeries.replacing(after, settled);
            left.add(booked ? session.place() : target);
            if (booked) {
                moved.add(session);
            }
        }
        Course then = course.with(course.stage(), after, SessionSeries.plus(course.leaving(), left), now);
        List<ClinicEvent> told = new ArrayList<>();
        for (CourseSession before : moved) {
            told.add(CourseEvents.of(then).moved(then.visit(before.sessionId()), before.startsAt(), reason, now));
        }
        return left.isEmpty() ? Change.to(course) : new Change<>(then, told);
    }

    /** Whichever of the sessions still move there stay where they are. */
    static Change<Course> abandoned(Course course, Map<String, Place> there, Instant now) {
        List<CourseSession> after = course.visits();
        List<Place> left = new ArrayList<>();
        for (CourseSession session : moving(course, there)) {
            after = SessionSeries.replacing(after, session.at(session.place()));
            left.add(target(there, session));
        }
        return left.isEmpty()
                ? Change.to(course)
                : Change.to(course.with(course.stage(), after, SessionSeries.plus(course.leaving(), left), now));
    }

    /** Those of the sessions that are still on their way. */
    private static List<CourseSession> moving(Course course, Map<String, Place> there) {
        return course.visits().stream()
                .filter(session -> session.movingTo() != null
                        && Objects.equals(session.movingTo(), there.get(session.sessionId())))
                .toList();
    }

    private static Place target(Map<String, Place> there, CourseSession session) {
        return Objects.requireNonNull(there.get(session.sessionId()), session.sessionId());
    }
}

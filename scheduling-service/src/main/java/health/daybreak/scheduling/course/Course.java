package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.protocol.Phase;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A course of treatment with its sessions. The claims on the clinic's days follow what is written here: a place is
 * claimed only after the course says so, and given back only after the course has left it.
 *
 * @param zone of the clinic when the course was started
 * @param leaving places that the course has left and that are still to be released
 * @param holdsPatient whether the patient can start no other course because of this one
 * @param unsettledSince since when claims have to be made or released, or null when all is done
 */
public record Course(
        String courseId,
        String clinicId,
        String patientId,
        CourseOrder order,
        ZoneId zone,
        Stage stage,
        Phase phase,
        List<CourseSession> sessions,
        List<Place> leaving,
        boolean holdsPatient,
        @Nullable Instant unsettledSince) {

    public Course {
        sessions = List.copyOf(sessions);
        leaving = List.copyOf(leaving);
    }

    /** A course whose sessions are planned and still have to be claimed. */
    static Course planned(
            String courseId, String clinicId, String patientId, CourseOrder order, ZoneId zone, List<Slot> slots) {
        List<CourseSession> sessions = SessionSeries.planned(courseId, slots, zone);
        return new Course(
                courseId,
                clinicId,
                patientId,
                order,
                zone,
                Stage.BOOKING,
                Phase.INDUCTION,
                sessions,
                List.of(),
                true,
                order.startedAt());
    }

    /** One of the places was taken: whatever was claimed is to be released, before others are tried. */
    Change<Course> unclaimed(Instant now) {
        stage.refuseUnless(Stage.BOOKING, "planned again");
        List<Place> left = SessionSeries.plus(leaving, SessionSeries.places(sessions));
        return Change.to(with(stage, SessionSeries.unclaimed(sessions), left, now));
    }

    /** Whether it is being booked and holds no place: the ones it had are given back and may not be claimed again. */
    boolean nothingClaimed() {
        return stage == Stage.BOOKING && sessions.stream().noneMatch(CourseSession::mayClaim);
    }

    /** The same course at other places, or once more at the same ones. */
    Change<Course> replanned(List<Slot> slots, Instant now) {
        SessionSeries.refuseIf(!nothingClaimed(), "places-not-released", "The course still holds the places it had.");
        return Change.to(with(stage, SessionSeries.replanned(sessions, slots, zone), leaving, now));
    }

    /** Every place is claimed: the course runs, and the others hear of it and of all its sessions at once. */
    Change<Course> activated(Instant now) {
        stage.refuseUnless(Stage.BOOKING, "activated");
        SessionSeries.refuseIf(nothingClaimed(), "places-released", "The course holds no places.");
        Course active = with(Stage.ACTIVE, sessions, leaving, now);
        return new Change<>(active, CourseEvents.of(active).started(now));
    }

    /** It cannot be booked; whatever was claimed for it is to be released. */
    Change<Course> givenUp(Instant now) {
        stage.refuseUnless(Stage.BOOKING, "given up");
        List<Place> left = SessionSeries.plus(leaving, SessionSeries.places(sessions));
        return Change.to(with(Stage.NOT_BOOKED, sessions, left, now));
    }

    /** The session is going to be moved there once the place is claimed. */
    Change<Course> moveBegun(String sessionId, Slot slot, Instant now) {
        CourseSession session = stillToCome(sessionId, "moved");
        session.refuseIfAt(slot);
        SessionSeries.refuseIfMoving(sessions);
        return Change.to(with(session.movingTo(slot, zone), List.of(), now));
    }

    /** The new place is claimed: the session is there, and the old place is to be released. */
    Change<Course> moveFinished(String sessionId, Place there, ChangeReason reason, Instant now) {
        CourseSession session = movingTo(sessionId, there);
        session.refuseIfBegun();
        CourseSession moved = session.at(there);
        Course course = with(moved, List.of(session.place()), now);
        return Change.to(course, CourseEvents.of(course).moved(moved, session.startsAt(), reason, now));
    }

    /** The session stays where it is, and whatever was claimed at the new place is to be released. */
    Change<Course> moveAbandoned(String sessionId, Place there, Instant now) {
        CourseSession session = movingTo(sessionId, there);
        return Change.to(with(session.at(session.place()), List.of(there), now));
    }

    /** The session will not take place; a cancellation within {@code lateWithin} of its start counts as late. */
    Change<Course> cancelled(String sessionId, ChangeReason reason, Duration lateWithin, Instant now) {
        CourseSession session = stillToCome(sessionId, "cancelled");
        boolean late = now.isAfter(session.startsAt().minus(lateWithin));
        Course course = with(session.now(SessionStatus.CANCELLED), List.of(session.place()), now);
        return course.onwards(Change.to(course, CourseEvents.of(course).cancelled(session, reason, late, now)), now);
    }

    /** The patient did not come; refused (422) before the session was to start. */
    Change<Course> missed(String sessionId, Instant now) {
        CourseSession session = stillToCome(sessionId, "marked as missed");
        session.refuseUnlessDue(now);
        Course course = with(session.now(SessionStatus.MISSED), List.of(), now);
        return course.onwards(Change.to(course, CourseEvents.of(course).missed(session, now)), now);
    }

    /** What the treatment room says about a session counts, whatever was planned. */
    Change<Course> heard(String sessionId, SessionStatus status, Instant now) {
        Course course = with(session(sessionId).now(status), List.of(), now);
        return course.onwards(Change.to(course), now);
    }

    /** The course ends early: sessions still to come are cancelled and their places are to be released. */
    Change<Course> discontinued(ChangeReason reason, String decidedBy, Instant now) {
        stage.refuseUnless(Stage.ACTIVE, "discontinued");
        List<CourseSession> dropped = SessionSeries.stillToCome(sessions);
        List<CourseSession> after = SessionSeries.cancelling(sessions, dropped);
        Course ended = with(Stage.DISCONTINUED, after, SessionSeries.plus(leaving, SessionSeries.places(dropped)), now);
        return new Change<>(ended, CourseEvents.of(ended).discontinued(dropped, reason, decidedBy, now));
    }

    /** These claims are released, and so is the patient when the course is over. */
    Change<Course> settled(Set<String> claimIds, Instant now) {
        List<Place> left = SessionSeries.without(leaving, claimIds);
        Instant since = Objects.requireNonNullElse(unsettledSince, now);
        return Change.to(settledIfDone(stage, sessions, left, holdsPatient && !stage.over(), since));
    }

    /** Refused (404) when the course has none of this id. */
    public CourseSession session(String sessionId) {
        return SessionSeries.find(sessions, sessionId);
    }

    /** Goes on to the taper when nothing of the induction is left to come and at least one session was completed. */
    private Change<Course> onwards(Change<Course> change, Instant now) {
        if (phase != Phase.INDUCTION || !SessionSeries.over(sessions)) {
            return change;
        }
        Phase next = Phase.TAPER;
        Course tapering = new Course(
                courseId, clinicId, patientId, order, zone, stage, next, sessions, leaving, true, unsettledSince);
        return new Change<>(tapering, change.events())
                .and(CourseEvents.of(tapering).phaseChanged(phase, now));
    }

    /** The session; refused (409) when it is not booked any more or is being moved right now. */
    CourseSession stillToCome(String sessionId, String wanted) {
        stage.refuseUnless(Stage.ACTIVE, "changed");
        CourseSession session = session(sessionId);
        session.refuseUnlessStillToCome(wanted);
        return session;
    }

    private CourseSession movingTo(String sessionId, Place there) {
        CourseSession session = session(sessionId);
        session.refuseUnlessMovingTo(there);
        return session;
    }

    private Course with(CourseSession changed, List<Place> alsoLeaving, Instant now) {
        return with(stage, SessionSeries.replacing(sessions, changed), SessionSeries.plus(leaving, alsoLeaving), now);
    }

    Course with(Stage next, List<CourseSession> changed, List<Place> left, Instant now) {
        return settledIfDone(next, changed, left, holdsPatient, Objects.requireNonNullElse(unsettledSince, now));
    }

    private Course settledIfDone(
            Stage next, List<CourseSession> changed, List<Place> left, boolean holds, Instant since) {
        boolean moving = changed.stream().anyMatch(session -> session.movingTo() != null);
        boolean done = left.isEmpty() && !moving && next != Stage.BOOKING && !(next.over() && holds);
        return new Course(
                courseId, clinicId, patientId, order, zone, next, phase, changed, left, holds, done ? null : since);
    }
}

package health.daybreak.scheduling.course;

import health.daybreak.events.ClinicEvent;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.plan.PlannedVisit;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.protocol.Phase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A course of treatment with its sessions and the conversations that belong to them. The claims on the clinic's days
 * follow what is written here: a place is claimed only after the course says so, and given back only after the course has
 * left it.
 *
 * @param zone of the clinic when the course was started
 * @param sessions visits with a dose, in the order in which they were booked
 * @param conversations preparation and integrations
 * @param coming visits that are booked as soon as all their places are claimed; nobody has heard of them yet
 * @param leaving places that the course has left and that are still to be released
 * @param holdsPatient whether the patient can start no other course because of this one
 * @param pause since when and why nothing of it is booked, or null
 * @param away when the patient is away
 * @param orderValidUntil the last local date on which a dose may be given by this order, or null
 * @param abandoned how many new visits were begun and not booked; their ids, and so their claims, are never used again
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
        List<CourseSession> conversations,
        List<CourseSession> coming,
        List<Place> leaving,
        boolean holdsPatient,
        @Nullable Pause pause,
        List<Away> away,
        @Nullable LocalDate orderValidUntil,
        Integer abandoned,
        @Nullable Instant unsettledSince) {

    public Course {
        sessions = List.copyOf(sessions);
        conversations = List.copyOf(Objects.requireNonNullElse(conversations, List.of()));
        coming = List.copyOf(Objects.requireNonNullElse(coming, List.of()));
        leaving = List.copyOf(leaving);
        away = List.copyOf(Objects.requireNonNullElse(away, List.of()));
        abandoned = Objects.requireNonNullElse(abandoned, 0);
    }

    /** A course whose visits are planned and still have to be claimed. */
    static Course planned(
            String courseId,
            String clinicId,
            String patientId,
            CourseOrder order,
            ZoneId zone,
            List<PlannedVisit> visits) {
        List<CourseSession> planned = SessionSeries.planned(courseId, visits, zone);
        return new Course(
                courseId,
                clinicId,
                patientId,
                order,
                zone,
                Stage.BOOKING,
                Phase.INDUCTION,
                planned.stream().filter(CourseSession::dose).toList(),
                planned.stream().filter(visit -> !visit.dose()).toList(),
                List.of(),
                List.of(),
                true,
                null,
                List.of(),
                order.validUntil(SessionSeries.firstDose(planned, zone)),
                0,
                order.startedAt());
    }

    /** Sessions and conversations. */
    public List<CourseSession> visits() {
        return Stream.concat(sessions.stream(), conversations.stream()).toList();
    }

    /** One of the places was taken: whatever was claimed is to be released, before others are tried. */
    Change<Course> unclaimed(Instant now) {
        stage.refuseUnless(Stage.BOOKING, "planned again");
        return Change.to(draft().visits(SessionSeries.unclaimed(visits()))
                .alsoLeaving(SessionSeries.places(visits()))
                .at(now));
    }

    /** Whether it is being booked and holds no place: the ones it had are given back and may not be claimed again. */
    boolean nothingClaimed() {
        return stage == Stage.BOOKING && visits().stream().noneMatch(CourseSession::mayClaim);
    }

    /** The same course at other places, or once more at the same ones. */
    Change<Course> replanned(List<PlannedVisit> visits, Instant now) {
        SessionSeries.refuseIf(!nothingClaimed(), "places-not-released", "The course still holds the places it had.");
        return Change.to(
                draft().visits(SessionSeries.replanned(visits(), visits, zone)).at(now));
    }

    /** Every place is claimed: the course runs, and the others hear of it and of all its visits at once. */
    Change<Course> activated(Instant now) {
        stage.refuseUnless(Stage.BOOKING, "activated");
        SessionSeries.refuseIf(nothingClaimed(), "places-released", "The course holds no places.");
        Course active = draft().in(Stage.ACTIVE).at(now);
        return new Change<>(active, CourseEvents.of(active).started(now));
    }

    /** It cannot be booked; whatever was claimed for it is to be released. */
    Change<Course> givenUp(Instant now) {
        stage.refuseUnless(Stage.BOOKING, "given up");
        return Change.to(draft().in(Stage.NOT_BOOKED)
                .alsoLeaving(SessionSeries.places(visits()))
                .at(now));
    }

    /** The visit is going to be moved there once the place is claimed. */
    Change<Course> moveBegun(String sessionId, Slot slot, Instant now) {
        CourseSession visit = visit(sessionId);
        visit.refuseIfAt(slot);
        PlannedVisit there = new PlannedVisit(visit.part(), visit.number(), slot);
        return changeBegun(List.of(new WantedVisit(sessionId, there, visit.phase())), now);
    }

    /** Visits are going to be moved, and new ones booked, once every place is claimed: all of them or none. */
    Change<Course> changeBegun(List<WantedVisit> wanted, Instant now) {
        refuseUnlessRunning();
        SessionSeries.refuseIfMoving(this);
        List<CourseSession> moving = new ArrayList<>();
        List<CourseSession> coming = new ArrayList<>();
        for (WantedVisit one : wanted) {
            if (one.sessionId() == null) {
                coming.add(SessionSeries.next(this, coming, one));
            } else {
                CourseSession visit = stillToCome(one.sessionId(), "moved");
                if (!visit.place().slot().equals(one.visit().slot())) {
                    moving.add(visit.movingTo(one.visit().slot(), zone));
                }
            }
        }
        SessionSeries.refuseIf(
                moving.isEmpty() && coming.isEmpty(), "nothing-to-change", "Everything already is at those places.");
        return Change.to(draft().visits(moving).coming(coming).at(now));
    }

    /** Every new place is claimed: the visits are there, and the old places are to be released. */
    Change<Course> changeFinished(Set<String> claimIds, ChangeReason reason, Instant now) {
        SessionSeries.refuseUnlessChanging(this, claimIds);
        List<CourseSession> moving = SessionSeries.moving(visits());
        moving.forEach(CourseSession::refuseIfBegun);
        List<CourseSession> moved = moving.stream()
                .map(visit -> visit.at(Objects.requireNonNull(visit.movingTo())))
                .toList();
        Course course = draft().visits(moved)
                .alsoLeaving(SessionSeries.places(moving))
                .come()
                .at(now);
        return new Change<>(course, CourseEvents.of(course).changed(moving, moved, coming, reason, now));
    }

    /** The visits stay where they are, and whatever was claimed at new places is to be released. */
    Change<Course> changeAbandoned(Set<String> claimIds, Instant now) {
        SessionSeries.refuseUnlessChanging(this, claimIds);
        List<CourseSession> moving = SessionSeries.moving(visits());
        List<Place> there = moving.stream()
                .map(visit -> Objects.requireNonNull(visit.movingTo()))
                .toList();
        return Change.to(draft().visits(
                        moving.stream().map(visit -> visit.at(visit.place())).toList())
                .alsoLeaving(there)
                .abandonComing()
                .at(now));
    }

    /** The session will not take place; a cancellation within {@code lateWithin} of its start counts as late. */
    Change<Course> cancelled(String sessionId, ChangeReason reason, Duration lateWithin, Instant now) {
        CourseSession session = stillToCome(sessionId, "cancelled");
        session.refuseUnlessDose();
        boolean late = now.isAfter(session.startsAt().minus(lateWithin));
        List<ClinicEvent> events = new ArrayList<>();
        CourseDraft draft = draft().visit(session.now(SessionStatus.CANCELLED)).alsoLeaving(List.of(session.place()));
        events.add(CourseEvents.of(this).cancelled(session, reason, late, now));
        return dropNeedless(draft, session, reason, events, now);
    }

    /**
     * The patient says that they come at this start; said again, nothing changes. Refused (409): {@code session-moved} when
     * it starts at another time, {@code session-not-booked} when it will not take place.
     */
    Change<Course> confirmed(String sessionId, Instant startsAt, Instant now) {
        CourseSession session = stillToCome(sessionId, "confirmed");
        session.refuseUnlessDose();
        SessionSeries.refuseIf(
                !session.startsAt().equals(startsAt),
                "session-moved",
                "This session was moved meanwhile; look at the new time and answer again.");
        return session.isConfirmed()
                ? Change.to(this)
                : Change.to(
                        draft().visit(session.confirmed()).at(now),
                        CourseEvents.of(this).confirmed(session, now));
    }

    /** The patient did not come; refused (422) before the session was to start. */
    Change<Course> missed(String sessionId, Instant now) {
        CourseSession session = stillToCome(sessionId, "marked as missed");
        session.refuseUnlessDose();
        session.refuseUnlessDue(now);
        List<ClinicEvent> events = new ArrayList<>();
        events.add(CourseEvents.of(this).missed(session, now));
        CourseDraft draft = draft().visit(session.now(SessionStatus.MISSED));
        return dropNeedless(draft, session, ChangeReason.OTHER, events, now);
    }

    /** What the treatment room says about a session counts, whatever was planned. */
    Change<Course> heard(String sessionId, SessionStatus status, Instant now) {
        return onwards(draft().visit(session(sessionId).now(status)).at(now), List.of(), now);
    }

    /** The therapist had the conversation; refused (422) before it was to start. */
    Change<Course> held(String conversationId, String heldBy, Instant now) {
        refuseUnlessMarksCount();
        CourseSession conversation = visit(conversationId);
        conversation.refuseUnlessStillToCome("marked as held");
        conversation.refuseUnlessConversation();
        conversation.refuseUnlessDue(now);
        Course course = draft().visit(conversation.now(SessionStatus.COMPLETED)).at(now);
        return Change.to(course, CourseEvents.of(course).held(conversation, heldBy, now));
    }

    /** The mark was a mistake: the conversation is booked as it was; refused (409) when it is not marked as held. */
    Change<Course> notHeld(String conversationId, String correctedBy, Instant now) {
        refuseUnlessMarksCount();
        CourseSession conversation = visit(conversationId);
        conversation.refuseUnlessConversation();
        conversation.refuseUnlessHeld();
        Course course = draft().visit(conversation.now(SessionStatus.BOOKED)).at(now);
        return Change.to(course, CourseEvents.of(course).notHeld(conversation, correctedBy, now));
    }

    /** The course rests: visits still to come are cancelled, but for integrations of doses that were given. */
    Change<Course> paused(ChangeReason reason, String pausedBy, Instant now) {
        refuseUnlessRunning();
        SessionSeries.refuseIfMoving(this);
        List<CourseSession> dropped = SessionSeries.droppedByAPause(this, now);
        Course resting = draft().pause(new Pause(now, reason, pausedBy))
                .visits(SessionSeries.all(dropped, SessionStatus.CANCELLED))
                .alsoLeaving(SessionSeries.places(dropped))
                .at(now);
        return new Change<>(resting, CourseEvents.of(resting).paused(dropped, reason, pausedBy, now));
    }

    /** The course goes on; the rest of it is to be planned. */
    Change<Course> resumed(String resumedBy, Instant now) {
        stage.refuseUnless(Stage.ACTIVE, "resumed");
        SessionSeries.refuseIf(pause == null, "course-not-paused", "The course is not paused.");
        Course course = draft().pause(null).at(now);
        return Change.to(course, CourseEvents.of(course).resumed(resumedBy, now));
    }

    /** The patient is away on these dates as well. */
    Change<Course> away(List<Away> more, Instant now) {
        stage.refuseUnless(Stage.ACTIVE, "changed");
        return Change.to(draft().alsoAway(more).at(now));
    }

    /** A prescriber ordered the same again. */
    Change<Course> orderRenewed(LocalDate validUntil, Instant now) {
        stage.refuseUnless(Stage.ACTIVE, "ordered again");
        return Change.to(draft().orderValidUntil(validUntil).at(now));
    }

    /** The course ends early: visits still to come are cancelled and their places are to be released. */
    Change<Course> discontinued(ChangeReason reason, String decidedBy, Instant now) {
        stage.refuseUnless(Stage.ACTIVE, "discontinued");
        SessionSeries.refuseIfMoving(this);
        List<CourseSession> dropped = SessionSeries.stillToCome(visits());
        Course ended = draft().in(Stage.DISCONTINUED)
                .visits(SessionSeries.all(dropped, SessionStatus.CANCELLED))
                .alsoLeaving(SessionSeries.places(dropped))
                .at(now);
        return new Change<>(ended, CourseEvents.of(ended).discontinued(dropped, reason, decidedBy, now));
    }

    /**
     * The course ends as planned; said again, nothing changes. Refused (409): {@code induction-not-over}, and
     * {@code visits-to-come} with what is still booked. A conversation whose time is over is no reason to go on: patients
     * stay away, and its therapist may mark it later.
     */
    Change<Course> completed(Instant now) {
        if (stage == Stage.COMPLETED) {
            return Change.to(this);
        }
        stage.refuseUnless(Stage.ACTIVE, "completed");
        SessionSeries.refuseIfMoving(this);
        new PlannedEnd(this, now).refuseUnlessReached();
        Course ended = draft().in(Stage.COMPLETED).pause(null).at(now);
        return Change.to(ended, CourseEvents.of(ended).completed(now));
    }

    /** These claims are released, and so is the patient when the course is over. */
    Change<Course> settled(Set<String> claimIds, Instant now) {
        return Change.to(draft().leaving(SessionSeries.without(leaving, claimIds))
                .holdsPatient(holdsPatient && !stage.over())
                .at(now));
    }

    /** The session with this id; refused (404) when the course has none. */
    public CourseSession session(String sessionId) {
        return SessionSeries.find(sessions, sessionId);
    }

    /** The session or conversation with this id; refused (404) when the course has none. */
    public CourseSession visit(String sessionId) {
        return SessionSeries.find(visits(), sessionId);
    }

    /** Whether an integration after the session with this number is to come, so that its window matters. */
    boolean integrationIsToCome(int number) {
        return conversations.stream()
                .anyMatch(visit -> visit.part() == Part.INTEGRATION && visit.number() == number && visit.toCome());
    }

    /** How many sessions there are in all by their numbers, those to come included. */
    public int ofSessions() {
        return sessions.stream().mapToInt(CourseSession::number).max().orElse(0);
    }

    /**
     * The number of the next session that is planned: after those that took place or are to come. What was cancelled or
     * missed is not counted, so that after a pause the third session is the third again.
     */
    public int nextNumber() {
        return 1
                + sessions.stream()
                        .filter(session -> session.toCome() || session.happened())
                        .mapToInt(CourseSession::number)
                        .max()
                        .orElse(0);
    }

    /** How many of that many sessions of the induction are neither booked nor past. */
    public int leftToPlan(int sessionsOfInduction) {
        boolean goesOn = stage == Stage.ACTIVE && phase == Phase.INDUCTION;
        int planned = (int) sessions.stream()
                .filter(session -> session.toCome() || session.happened())
                .count();
        return goesOn ? Math.max(0, sessionsOfInduction - planned) : 0;
    }

    /** Whether it runs, its induction is over and no session of it is to come: the next one can be booked. */
    public boolean awaitsNext() {
        return stage == Stage.ACTIVE
                && pause == null
                && phase != Phase.INDUCTION
                && sessions.stream().noneMatch(session -> session.status().open());
    }

    /** The visit; refused (409) when it is not booked any more or is being moved right now. */
    CourseSession stillToCome(String sessionId, String wanted) {
        stage.refuseUnless(Stage.ACTIVE, "changed");
        CourseSession visit = visit(sessionId);
        visit.refuseUnlessStillToCome(wanted);
        return visit;
    }

    /** What was held is still told after a course was completed. */
    private void refuseUnlessMarksCount() {
        if (stage != Stage.COMPLETED) {
            stage.refuseUnless(Stage.ACTIVE, "changed");
        }
    }

    void refuseUnlessRunning() {
        stage.refuseUnless(Stage.ACTIVE, "changed");
        SessionSeries.refuseIf(pause != null, "course-paused", "The course is paused; take it up again first.");
    }

    /** Conversations go with the session that needed them. */
    private Change<Course> dropNeedless(
            CourseDraft draft, CourseSession gone, ChangeReason reason, List<ClinicEvent> events, Instant now) {
        List<CourseSession> needless = SessionSeries.needlessWithout(this, gone);
        needless.forEach(visit -> events.add(CourseEvents.of(this).cancelled(visit, reason, false, now)));
        Course course = draft.visits(SessionSeries.all(needless, SessionStatus.CANCELLED))
                .alsoLeaving(SessionSeries.places(needless))
                .at(now);
        return onwards(course, events, now);
    }

    /** The course with these visits changed and with these places to be left. */
    Course with(Stage next, List<CourseSession> changed, List<Place> left, Instant now) {
        return draft().in(next).visits(changed).leaving(left).at(now);
    }

    /** Goes on to the next phase when nothing of this one is left to come and enough of it took place. */
    private static Change<Course> onwards(Course course, List<ClinicEvent> events, Instant now) {
        Phase next = SessionSeries.phaseAfter(course);
        if (next == course.phase() || course.pause() != null || course.stage().over()) {
            return new Change<>(course, events);
        }
        Course further = course.draft().in(next).at(now);
        return new Change<>(further, events).and(CourseEvents.of(further).phaseChanged(course.phase(), now));
    }

    private CourseDraft draft() {
        return new CourseDraft(this);
    }
}

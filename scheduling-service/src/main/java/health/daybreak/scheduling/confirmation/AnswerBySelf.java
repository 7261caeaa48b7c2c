package health.daybreak.scheduling.confirmation;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.course.ConfirmSession;
import health.daybreak.scheduling.course.Course;
import health.daybreak.scheduling.course.CourseSession;
import health.daybreak.scheduling.course.Courses;
import health.daybreak.scheduling.course.SessionStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * A patient confirms a session, or asks for another time, without signing in. Neither changes the booking: a confirmation
 * conflicts with nothing, and a wish is a task for the desk.
 */
@Service
public final class AnswerBySelf {

    private static final int MOST = 500;

    private final SessionAnswers answers;
    private final Courses courses;
    private final ConfirmSession confirmSession;

    public AnswerBySelf(SessionAnswers answers, Courses courses, ConfirmSession confirmSession) {
        this.answers = answers;
        this.courses = courses;
        this.confirmSession = confirmSession;
    }

    /** The patient's session; refused (404) when it is somebody else's, as if there were none. */
    public Mine session(String patientId, String sessionId) {
        Course course = courses.ofSession(sessionId).state();
        if (!course.patientId().equals(patientId)) {
            throw Refused.notFound("session", sessionId);
        }
        return new Mine(course, course.session(sessionId));
    }

    /** A session with its course. */
    public record Mine(Course course, CourseSession session) {}

    /**
     * Writes the answer down; the last one counts. Refused (409): {@code session-moved} when it starts at another time than
     * the patient saw, {@code session-not-booked} when it will not take place or began already.
     */
    public SessionAnswer answer(
            String patientId, String sessionId, SessionAnswer.Kind kind, Instant startsAt, Instant now) {
        CourseSession session = session(patientId, sessionId).session();
        if (session.status() != SessionStatus.BOOKED || !session.startsAt().isAfter(now)) {
            throw Refused.conflict(
                    "session-not-booked", "This session is not to come any more; call the clinic.", Map.of());
        }
        if (!session.startsAt().equals(startsAt)) {
            throw Refused.conflict(
                    "session-moved",
                    "This session was moved meanwhile; look at the new time and answer again.",
                    Map.of("startsAt", session.startsAt()));
        }
        // First what the others hear of: whoever dies between the two finds the answer not given and gives it again.
        if (kind == SessionAnswer.Kind.CONFIRMED) {
            confirmSession.confirm(sessionId, startsAt, now);
        }
        SessionAnswer answer = new SessionAnswer(sessionId, patientId, kind, startsAt, now);
        return store(answer).state();
    }

    /** What the patient said about the session as it is booked now. */
    public Optional<SessionAnswer> standing(CourseSession session) {
        return answers.find(session.sessionId()).map(Stored::state).filter(answer -> answer.standsFor(session));
    }

    /** Every answer that still is about a session as it is booked, the next session first. */
    public List<SessionAnswer> toCome(Instant now) {
        return answers.from(now, MOST).stream()
                .map(Stored::state)
                .filter(answer -> courses.find(CourseSession.courseOf(answer.sessionId()))
                        .map(course -> course.state().session(answer.sessionId()))
                        .filter(answer::standsFor)
                        .isPresent())
                .toList();
    }

    private Stored<SessionAnswer> store(SessionAnswer answer) {
        String id = answer.sessionId();
        if (answers.find(id).isPresent()) {
            return answers.change(id, before -> Change.to(answer));
        }
        try {
            return answers.create(id, Change.to(answer));
        } catch (Refused answeredMeanwhile) {
            return answers.change(id, before -> Change.to(answer));
        }
    }
}

package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.scheduling.day.Slot;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What is asked of a course's sessions taken together. */
final class SessionSeries {

    private SessionSeries() {}

    static List<CourseSession> planned(String courseId, List<Slot> slots, ZoneId zone) {
        List<CourseSession> sessions = new ArrayList<>();
        for (Slot slot : slots) {
            sessions.add(CourseSession.planned(courseId, sessions.size() + 1, slot, zone));
        }
        return sessions;
    }

    static List<CourseSession> replanned(List<CourseSession> sessions, List<Slot> slots, ZoneId zone) {
        List<CourseSession> again = new ArrayList<>();
        for (CourseSession session : sessions) {
            again.add(session.replanned(slots.get(again.size()), zone));
        }
        return again;
    }

    static List<CourseSession> unclaimed(List<CourseSession> sessions) {
        return sessions.stream().map(CourseSession::unclaimed).toList();
    }

    static CourseSession find(List<CourseSession> sessions, String sessionId) {
        return sessions.stream()
                .filter(session -> session.sessionId().equals(sessionId))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("session", sessionId));
    }

    static List<CourseSession> replacing(List<CourseSession> sessions, CourseSession changed) {
        return sessions.stream()
                .map(session -> session.sessionId().equals(changed.sessionId()) ? changed : session)
                .toList();
    }

    /** Those that are booked; refused (409) when one of them is being moved right now. */
    static List<CourseSession> stillToCome(List<CourseSession> sessions) {
        List<CourseSession> booked = sessions.stream()
                .filter(session -> session.status() == SessionStatus.BOOKED)
                .toList();
        booked.forEach(session -> session.refuseUnlessStillToCome("cancelled"));
        return booked;
    }

    /** Refused (409) while any of them is being moved: the spacing of two that move at once could not be judged. */
    static void refuseIfMoving(List<CourseSession> sessions) {
        refuseIf(
                sessions.stream().anyMatch(session -> session.movingTo() != null),
                "session-being-moved",
                "Another session of this course is being moved right now; try again in a moment.");
    }

    static void refuseIf(boolean wrong, String code, String sentence) {
        if (wrong) {
            throw Refused.conflict(code, sentence, Map.of());
        }
    }

    static List<CourseSession> cancelling(List<CourseSession> sessions, List<CourseSession> dropped) {
        return sessions.stream()
                .map(session -> dropped.contains(session) ? session.now(SessionStatus.CANCELLED) : session)
                .toList();
    }

    static List<Place> plus(List<Place> places, List<Place> more) {
        return Stream.concat(places.stream(), more.stream()).toList();
    }

    static List<Place> without(List<Place> places, Set<String> claimIds) {
        return places.stream()
                .filter(place -> !claimIds.contains(place.claimId()))
                .toList();
    }

    static List<Place> places(List<CourseSession> sessions) {
        return sessions.stream().map(CourseSession::place).toList();
    }

    /** Whether nothing is left to come and at least one session was completed. */
    static boolean over(List<CourseSession> sessions) {
        return sessions.stream().noneMatch(session -> session.status().open())
                && sessions.stream().anyMatch(session -> session.status() == SessionStatus.COMPLETED);
    }
}

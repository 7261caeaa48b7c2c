package health.daybreak.scheduling.broken;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.scheduling.day.Slot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is proposed about a broken day. Changes nothing until a person accepts it.
 *
 * @param staying how many of the sessions that were looked at stay as they are
 * @param seen names the versions of what it was computed from, apart from the courses
 * @param called sessions whose patients were called
 */
public record Replan(
        String madeBy,
        Instant madeAt,
        List<ReplannedSession> moves,
        List<SessionWithoutPlace> withoutPlace,
        int staying,
        long cost,
        long lowerBound,
        String seen,
        List<String> called) {

    /**
     * A session that gets another time, chair or person.
     *
     * @param courseVersion of its course when this was computed
     * @param bends in words, what is not as it was
     */
    public record ReplannedSession(
            String courseId,
            long courseVersion,
            String sessionId,
            Slot from,
            Slot to,
            PatientNeed need,
            List<String> bends) {

        public ReplannedSession {
            bends = List.copyOf(bends);
        }
    }

    /** A session that cannot stay and for which there is no other place, and why, in words. */
    public record SessionWithoutPlace(
            String courseId, String sessionId, Slot from, PatientNeed need, List<String> reasons) {

        public SessionWithoutPlace {
            reasons = List.copyOf(reasons);
        }
    }

    /** How much the patient needs the session, as it was weighed. */
    public record PatientNeed(boolean induction, int daysPastWindow, boolean riskFlagged) {}

    public Replan {
        moves = List.copyOf(moves);
        withoutPlace = List.copyOf(withoutPlace);
        called = List.copyOf(called);
    }

    /** Whether it is shown that no re-plan is better. */
    public boolean best() {
        return cost == lowerBound;
    }

    /** The patient of this session was called; refused (404) when it is not part of the re-plan. */
    Change<Replan> called(String sessionId) {
        boolean part = Stream.concat(
                        moves.stream().map(ReplannedSession::sessionId),
                        withoutPlace.stream().map(SessionWithoutPlace::sessionId))
                .anyMatch(sessionId::equals);
        if (!part) {
            throw Refused.notFound("session of this replan", sessionId);
        }
        if (called.contains(sessionId)) {
            return Change.to(this);
        }
        List<String> more = new ArrayList<>(called);
        more.add(sessionId);
        return Change.to(new Replan(madeBy, madeAt, moves, withoutPlace, staying, cost, lowerBound, seen, more));
    }
}

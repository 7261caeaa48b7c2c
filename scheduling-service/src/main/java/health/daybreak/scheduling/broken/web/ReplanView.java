package health.daybreak.scheduling.broken.web;

import health.daybreak.scheduling.broken.Replan.PatientNeed;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.plan.model.Part;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A re-plan as it is shown.
 *
 * @param best whether it is shown that no re-plan is better
 * @param staying how many of the sessions that were looked at stay as they are
 * @param acceptedBy who accepted it, or null while nobody did
 */
record ReplanView(
        String replanId,
        ReplanState state,
        String madeBy,
        Instant madeAt,
        boolean best,
        long cost,
        long lowerBound,
        List<MoveView> moves,
        List<WithoutPlaceView> withoutPlace,
        int staying,
        @Nullable String acceptedBy,
        @Nullable Instant acceptedAt) {

    /** How far it has come. */
    enum ReplanState {
        /** Nothing has moved. */
        PROPOSED,
        /** It is being carried out. */
        UNDER_WAY,
        /** Everything has moved. */
        DONE,
        /** It could not be carried out; nothing has moved. */
        NOT_DONE
    }

    /**
     * A session that gets another time, chair or person.
     *
     * @param part what it is for: a dose, or a conversation that belongs to the session with this number
     * @param call whether the patient is to be called, since a message may come too late
     */
    record MoveView(
            String sessionId,
            String courseId,
            String patientId,
            Part part,
            int number,
            int ofSessions,
            Slot from,
            Slot to,
            boolean otherTime,
            List<String> bends,
            PatientNeed need,
            boolean call,
            boolean called) {}

    /**
     * A session that cannot stay and has no other place.
     *
     * @param open whether it is still booked where it cannot take place
     */
    record WithoutPlaceView(
            String sessionId,
            String courseId,
            String patientId,
            Part part,
            int number,
            int ofSessions,
            Slot from,
            List<String> reasons,
            PatientNeed need,
            boolean open,
            boolean called) {}
}

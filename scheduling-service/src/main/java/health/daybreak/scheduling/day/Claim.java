package health.daybreak.scheduling.day;

import health.daybreak.scheduling.protocol.VisitNeeds;
import health.daybreak.scheduling.protocol.VisitPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visit's hold on a chair and on people.
 *
 * @param claimId never used again once it was released
 * @param sessionId the visit that it is for
 * @param courseId whose own claims do not stand in each other's way while its visits are moved
 * @param needs what the visit takes, phase by phase; null: the same people throughout
 */
public record Claim(
        String claimId,
        String sessionId,
        String courseId,
        Slot slot,
        @Nullable VisitNeeds needs) {

    /** A claim for a visit with the same people throughout. */
    public Claim(String claimId, String sessionId, String courseId, Slot slot) {
        this(claimId, sessionId, courseId, slot, null);
    }

    /**
     * What it takes: the chair until it is clean again, and in each phase a share of the nurse and all of the therapist; a
     * prescriber is only in the house.
     *
     * @param chairsPerNurse how many patients one nurse may watch at the same time
     */
    public List<Hold> holds(int chairsPerNurse) {
        VisitNeeds taken = taken();
        List<Hold> holds = new ArrayList<>();
        Instant clean = slot.endsAt().plus(Duration.ofMinutes(taken.cleaningMinutes()));
        holds.add(new Hold(Hold.Kind.CHAIR, slot.chairId(), slot.startsAt(), clean, Hold.WHOLE));
        Instant from = slot.startsAt();
        for (VisitPhase phase : taken.phases()) {
            Instant to = from.plus(Duration.ofMinutes(phase.minutes()));
            addPeople(holds, phase, from, to, chairsPerNurse);
            from = to;
        }
        return holds;
    }

    private void addPeople(List<Hold> holds, VisitPhase phase, Instant from, Instant to, int chairsPerNurse) {
        String nurse = slot.nurseId();
        String therapist = slot.therapistId();
        if (phase.nurse() && nurse != null) {
            Integer most = phase.patientsPerNurse();
            int share = Hold.oneOf(most == null ? chairsPerNurse : Math.min(most, chairsPerNurse));
            holds.add(new Hold(Hold.Kind.PERSON, nurse, from, to, share));
        }
        if (phase.therapist() && therapist != null) {
            holds.add(new Hold(Hold.Kind.PERSON, therapist, from, to, Hold.WHOLE));
        }
    }

    /** What the visit takes, phase by phase, from the slot's start on. */
    public VisitNeeds taken() {
        if (needs != null) {
            return needs;
        }
        int minutes = (int) Duration.between(slot.startsAt(), slot.endsAt()).toMinutes();
        return VisitNeeds.throughout(minutes, slot.therapistId() != null);
    }
}

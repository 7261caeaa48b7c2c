package health.daybreak.scheduling.day;

import java.util.ArrayList;
import java.util.List;

/**
 * A session's hold on a chair and on people.
 *
 * @param claimId never used again once it was released
 * @param sessionId whose own claims do not stand in each other's way while it is moved
 */
public record Claim(String claimId, String sessionId, String courseId, Slot slot) {

    /**
     * What it takes: the chair, a share of the nurse, and all of the therapist; a prescriber is only in the house.
     *
     * @param chairsPerNurse how many patients one nurse may watch at the same time
     */
    public List<Hold> holds(int chairsPerNurse) {
        List<Hold> holds = new ArrayList<>();
        holds.add(new Hold(Hold.Kind.CHAIR, slot.chairId(), slot.startsAt(), slot.endsAt(), Hold.WHOLE));
        holds.add(
                new Hold(Hold.Kind.PERSON, slot.nurseId(), slot.startsAt(), slot.endsAt(), Hold.oneOf(chairsPerNurse)));
        if (slot.therapistId() != null) {
            holds.add(new Hold(Hold.Kind.PERSON, slot.therapistId(), slot.startsAt(), slot.endsAt(), Hold.WHOLE));
        }
        return holds;
    }
}

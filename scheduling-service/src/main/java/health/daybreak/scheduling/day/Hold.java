package health.daybreak.scheduling.day;

import java.time.Instant;

/**
 * A stretch of time for which a visit takes a chair, or a part of a person's attention.
 *
 * @param share how much of it, {@link #WHOLE} being all
 */
public record Hold(Kind kind, String id, Instant from, Instant to, int share) {

    /** All of a chair or of a person's attention; divides evenly among up to eight patients. */
    public static final int WHOLE = 840;

    /** What is taken. */
    public enum Kind {
        CHAIR,
        PERSON
    }

    /** Whether both take something of the same chair or person at the same time. */
    boolean meets(Hold other) {
        return kind == other.kind && id.equals(other.id) && from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** Whether it is under way at that instant. */
    boolean covers(Instant instant) {
        return !from.isAfter(instant) && to.isAfter(instant);
    }

    /** The share of a nurse who may watch that many patients at the same time. */
    public static int oneOf(int patients) {
        return WHOLE / patients;
    }
}

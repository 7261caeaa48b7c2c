package health.daybreak.treatment.session;

import java.util.Locale;

/** Where a session is on its way from the booking to the signed note. */
public enum SessionStatus {
    BOOKED,
    ARRIVED,
    /** The gate said go, or a prescriber answered for what it said. */
    READY,
    /** The gate said: not now. */
    HELD,
    /** The gate said: do not dose. */
    STOPPED,
    DOSING,
    RECOVERY,
    DISCHARGED,
    /** The note is signed: it can only be added to. */
    SIGNED,
    ABORTED,
    CANCELLED,
    MISSED;

    /** Whether nothing can happen any more. */
    public boolean over() {
        return switch (this) {
            case SIGNED, ABORTED, CANCELLED, MISSED -> true;
            case BOOKED, ARRIVED, READY, HELD, STOPPED, DOSING, RECOVERY, DISCHARGED -> false;
        };
    }

    /** In words, for a sentence. */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}

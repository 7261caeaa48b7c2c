package health.daybreak.scheduling.waitlist;

/** How a place came free. */
public enum Freed {
    CANCELLED,
    MOVED_AWAY,
    /** Somebody at the desk says so: a chair works again, a nurse is back. */
    BY_HAND
}

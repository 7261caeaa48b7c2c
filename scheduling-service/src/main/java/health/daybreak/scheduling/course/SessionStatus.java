package health.daybreak.scheduling.course;

/** How far a session has come. */
public enum SessionStatus {
    BOOKED,
    CANCELLED,
    MISSED,
    ARRIVED,
    COMPLETED,
    ABORTED;

    /** Whether it is still to come or going on. */
    public boolean open() {
        return this == BOOKED || this == ARRIVED;
    }
}

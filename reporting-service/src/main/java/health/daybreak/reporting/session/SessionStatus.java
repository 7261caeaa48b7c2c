package health.daybreak.reporting.session;

/** How far a session has got, or how it ended. */
public enum SessionStatus {
    BOOKED,
    IN_TREATMENT,
    COMPLETED,
    ABORTED,
    CANCELLED,
    MISSED
}

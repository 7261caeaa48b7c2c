package health.daybreak.notification.plan;

/** How far the session or course that messages are about has come. */
public enum Stage {
    /** Something is known of it, but not yet its time. */
    ANNOUNCED,
    /** It lies ahead. */
    AHEAD,
    /** The patient has come. */
    UNDER_WAY,
    /** It is over. */
    OVER,
    /** It will not happen, at least not as it was booked. */
    OFF
}

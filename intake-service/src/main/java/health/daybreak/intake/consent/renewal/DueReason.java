package health.daybreak.intake.consent.renewal;

/** Why something must be signed, or signed anew; its name travels in the event. */
public enum DueReason {
    /** A course needs it and nobody has signed it. */
    NOT_SIGNED,
    /** The course goes by another route than the one that was signed for. */
    ROUTE_CHANGED,
    SESSIONS_REACHED,
    DOSE_RAISED,
    TEXT_CHANGED,
    TIME_PASSED,
    /** The patient took it back; the others know that already, and nobody is asked to sign again because of it. */
    REVOKED
}

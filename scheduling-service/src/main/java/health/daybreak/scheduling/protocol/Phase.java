package health.daybreak.scheduling.protocol;

/** The part of a course that the patient is in. */
public enum Phase {
    INDUCTION,
    TAPER,
    MAINTENANCE
}

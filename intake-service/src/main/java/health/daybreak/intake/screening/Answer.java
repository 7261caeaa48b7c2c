package health.daybreak.intake.screening;

/** An answer to a contraindication question; not knowing is an answer, not asking is none. */
public enum Answer {
    YES,
    NO,
    UNKNOWN
}

package health.daybreak.treatment.gate;

/** Whose word may stand against a check. */
public enum Authority {
    /** Nobody's: what is missing must be put right. */
    NOBODY,
    /** A prescriber's, with a reason. Nothing less overrides a check. */
    PRESCRIBER
}

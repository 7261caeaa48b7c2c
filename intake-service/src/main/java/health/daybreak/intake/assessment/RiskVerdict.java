package health.daybreak.intake.assessment;

/** What a prescriber decided about a flagged risk. */
public enum RiskVerdict {
    /** Treatment may go on, with a plan. */
    SAFE_TO_CONTINUE,
    /** No dose until it is decided anew. */
    HOLD_TREATMENT,
    /** Others take over; no dose here until it is decided anew. */
    REFER;

    boolean holdsTreatment() {
        return this != SAFE_TO_CONTINUE;
    }
}

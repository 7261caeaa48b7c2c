package health.daybreak.intake.screening;

/** What a rule that holds does to the verdict. */
public enum Severity {
    /** No treatment unless a prescriber overrides it with a reason. */
    BLOCK,
    /** A physician must look and sign off. */
    NEEDS_REVIEW,
    /** Worth knowing; changes nothing. */
    NOTE
}

package health.daybreak.intake.readiness;

/** How far a patient is, as far as tests are concerned. */
public enum Stage {
    /** Nobody has found the patient eligible yet. */
    SCREENING,
    /** Eligible, and nothing has been given yet. */
    FIRST_DOSE,
    /** At least one dose was given. */
    TREATMENT
}

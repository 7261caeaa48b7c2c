package health.daybreak.intake.assessment;

/** Whose judgement an instrument records. */
public enum Rater {
    PATIENT,
    CLINICIAN
}

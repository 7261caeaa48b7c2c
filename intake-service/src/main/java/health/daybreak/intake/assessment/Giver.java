package health.daybreak.intake.assessment;

/** Who or what gave an assessment. */
public enum Giver {
    /** The patient, on a page that a link opened. */
    PATIENT_BY_LINK,
    /** A member of staff who was with the patient. */
    STAFF,
    /** A record that another system sent. */
    IMPORT,
    /** Somebody elsewhere, whose answers are not known here. */
    EXTERNAL_SCORE
}

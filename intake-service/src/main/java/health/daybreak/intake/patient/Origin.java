package health.daybreak.intake.patient;

/** How a patient came to the clinic. */
public enum Origin {
    FORM,
    PHONE,
    FHIR_REFERRAL
}

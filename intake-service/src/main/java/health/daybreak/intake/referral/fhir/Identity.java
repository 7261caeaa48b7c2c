package health.daybreak.intake.referral.fhir;

/** What the referrer calls the patient: the same value means the same person. */
record Identity(String system, String value) {}

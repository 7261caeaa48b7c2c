package health.daybreak.intake.consent;

/** What a consent covers. */
public enum Scope {
    TREATMENT_IV,
    TREATMENT_IM,
    TREATMENT_KAP,
    MESSAGES_EMAIL,
    MESSAGES_SMS,
    RESEARCH
}

package health.daybreak.scheduling.staff;

/** What a person does at the clinic. */
public enum Role {
    FRONT_DESK,
    NURSE,
    PRESCRIBER,
    THERAPIST,
    MANAGER,
    ANALYST,
    AUDITOR
}

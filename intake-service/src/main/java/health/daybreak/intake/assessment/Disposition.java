package health.daybreak.intake.assessment;

/** What a clinician did about a flagged risk. */
public enum Disposition {
    SEEN_NO_IMMEDIATE_RISK,
    SAFETY_PLAN_MADE,
    PRESCRIBER_CALLED,
    SENT_TO_EMERGENCY_CARE,
    COULD_NOT_REACH
}

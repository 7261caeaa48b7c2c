package health.daybreak.intake.assessment;

/** When a questionnaire is answered. */
public enum Occasion {
    SCREENING,
    BEFORE_SESSION,
    FOLLOW_UP
}

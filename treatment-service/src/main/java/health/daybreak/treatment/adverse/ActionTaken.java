package health.daybreak.treatment.adverse;

/** What was done about the treatment. */
public enum ActionTaken {
    NONE,
    RATE_REDUCED,
    DOSE_PAUSED,
    DOSE_STOPPED,
    MEDICINE_GIVEN,
    TRANSFERRED,
    COURSE_ENDED
}

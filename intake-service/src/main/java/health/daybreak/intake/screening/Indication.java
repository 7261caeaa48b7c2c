package health.daybreak.intake.screening;

/** What the treatment is meant for. */
public enum Indication {
    TREATMENT_RESISTANT_DEPRESSION,
    DEPRESSION,
    ANXIETY,
    PTSD
}

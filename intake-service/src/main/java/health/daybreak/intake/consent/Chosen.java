package health.daybreak.intake.consent;

/** What the patient chose, by the ids of the choice and of the option. */
public record Chosen(String choice, String option) {}

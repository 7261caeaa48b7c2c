package health.daybreak.intake.screening;

/**
 * A drug that the patient takes.
 *
 * @param origin who says so, in words: "referral" or "asked here"
 */
public record Medication(String name, String origin) {}

package health.daybreak.intake.screening;

/**
 * Something in the referring record that answers a question.
 *
 * @param text for people, with its date: "Essential hypertension (disorder), since 2011-06-01"
 * @param active false for what is over, such as a past pregnancy
 */
public record Recorded(Question question, String text, boolean active) {}

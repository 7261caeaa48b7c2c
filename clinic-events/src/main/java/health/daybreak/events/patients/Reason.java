package health.daybreak.events.patients;

/**
 * One rule that spoke in a screening.
 *
 * @param ruleId for example {@code contraindication.pregnancy}
 * @param ruleVersion the version that was in force
 * @param severity {@code BLOCK}, {@code NEEDS_REVIEW} or {@code NOTE}
 */
public record Reason(String ruleId, int ruleVersion, String severity) {}

package health.daybreak.scheduling.candidate;

/**
 * One reason why a course cannot start.
 *
 * @param rule stable name, for example {@code screening.valid}
 */
public record Hindrance(String rule, String sentence) {}

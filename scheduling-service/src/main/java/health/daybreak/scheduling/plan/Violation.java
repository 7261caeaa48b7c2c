package health.daybreak.scheduling.plan;

/**
 * A rule that a wanted time breaks.
 *
 * @param rule stable name, for example {@code spacing.min-hours}
 * @param sentence what was wanted and what is allowed, for people
 * @param taken whether somebody else merely was there first
 */
public record Violation(String rule, String sentence, boolean taken) {

    static Violation of(String rule, String sentence) {
        return new Violation(rule, sentence, false);
    }

    static Violation taken(String rule, String sentence) {
        return new Violation(rule, sentence, true);
    }
}

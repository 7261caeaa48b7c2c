package health.daybreak.scheduling.plan.model;

/**
 * A rule that a wanted time breaks.
 *
 * @param rule stable name, for example {@code spacing.min-hours}
 * @param sentence what was wanted and what is allowed, for people
 * @param taken whether somebody else merely was there first
 */
public record Violation(String rule, String sentence, boolean taken) {

    /** A rule that is broken whoever else comes. */
    public static Violation of(HardRule rule, String sentence) {
        return new Violation(rule.wireName(), sentence, false);
    }

    /** A rule that is broken only because somebody else was there first. */
    public static Violation taken(HardRule rule, String sentence) {
        return new Violation(rule.wireName(), sentence, true);
    }
}

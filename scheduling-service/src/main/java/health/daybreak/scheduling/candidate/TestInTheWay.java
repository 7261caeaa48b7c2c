package health.daybreak.scheduling.candidate;

/**
 * A lab or other test without which no course starts, unless a prescriber answers for it.
 *
 * @param test intake's name for it, for example {@code DRUG_SCREEN}
 */
public record TestInTheWay(String test, String sentence) {}

package health.daybreak.intake.assessment;

import health.daybreak.intake.Source;
import java.util.List;

/**
 * How answers become a result; what a method does not use is empty.
 *
 * @param factor what the sum is multiplied with, 1 for most
 * @param mayMiss how many scored answers may be missing; the total is then prorated from the others
 * @param domains groups of items of which only the highest answer counts
 * @param oneIsEnough groups of items of which one answer is enough
 * @param levels bands that one answer alone leads to, the most serious first
 * @param source of the arithmetic
 * @param missingSource of what is done about missing answers
 */
public record Scoring(
        Method method,
        int factor,
        int mayMiss,
        List<List<String>> domains,
        List<List<String>> oneIsEnough,
        List<Level> levels,
        Source source,
        Source missingSource) {

    /** The kinds of arithmetic. */
    public enum Method {
        /** The total is the sum of the scored items. */
        SUM,
        /** The total is the sum over the domains of the highest answer in each. */
        SUM_OF_HIGHEST,
        /** The most serious answer decides, nothing is added up. */
        MOST_SERIOUS,
        /** Somebody else has added up; only the total is known here. */
        GIVEN_TOTAL
    }

    /** A band that an answer above zero to any of these items leads to. */
    public record Level(String band, List<String> items) {

        public Level {
            items = List.copyOf(items);
        }
    }

    public Scoring {
        domains = domains.stream().map(List::copyOf).toList();
        oneIsEnough = oneIsEnough.stream().map(List::copyOf).toList();
        levels = List.copyOf(levels);
    }
}

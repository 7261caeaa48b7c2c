package health.daybreak.intake.assessment;

import health.daybreak.intake.Source;

/**
 * How answers become a result.
 *
 * @param mayMiss how many scored answers may be missing; the total is then prorated from the others
 */
public record Scoring(Method method, int mayMiss, Source source) {

    /** The kinds of arithmetic. */
    public enum Method {
        /** The total is the sum of the scored items. */
        SUM,
        /** The C-SSRS screener: the most serious answer decides, nothing is added up. */
        SUICIDE_TRIAGE
    }
}

package health.daybreak.intake.screening;

import java.time.LocalDate;

/**
 * What rules stand on: what must be known, when an antidepressant counts as tried, how resistance is staged. One version
 * of all of it together, never changed once in force.
 */
public record ScreeningCriteria(
        int version,
        LocalDate effectiveFrom,
        Requirements requirements,
        TrialCriteria trials,
        MaudsleyStaging maudsley) {}

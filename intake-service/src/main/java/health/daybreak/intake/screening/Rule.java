package health.daybreak.intake.screening;

import health.daybreak.intake.Source;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One named rule of the table, in one version. What a version says never changes: a change is another version.
 *
 * @param id for example {@code contraindication.pregnancy}; never changes meaning
 * @param version grows when the rule changes; the highest that is in force on a day counts. Daybreak's own versions are
 *     below {@link #FIRST_OF_A_CLINIC}, those of a clinic begin there, so that neither ever takes the other's number.
 * @param effectiveFrom the first day it is in force
 * @param effectiveUntil the last day it is in force, or null when it has none
 * @param sentence for people
 * @param overridableBy who may override it when it blocks, or sign it off when it asks for review
 * @param when the expression as it is written
 * @param criterion the same, to be asked
 */
public record Rule(
        String id,
        int version,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        Severity severity,
        String sentence,
        Source source,
        Overrider overridableBy,
        When when,
        Criterion criterion) {

    /** The number of a clinic's own first version of a rule. */
    public static final int FIRST_OF_A_CLINIC = 1001;

    boolean inForceOn(LocalDate day) {
        return !effectiveFrom.isAfter(day) && (effectiveUntil == null || !effectiveUntil.isBefore(day));
    }

    /** Which rule in which version. */
    public RuleVersion ref() {
        return new RuleVersion(id, version);
    }
}

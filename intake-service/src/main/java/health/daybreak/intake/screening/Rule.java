package health.daybreak.intake.screening;

import health.daybreak.intake.Source;
import java.time.LocalDate;

/**
 * One named rule of the table.
 *
 * @param id for example {@code contraindication.pregnancy}; never changes meaning
 * @param version grows when the rule changes; the latest that is in force on a day counts
 * @param effectiveFrom the first day it is in force
 * @param sentence for people
 */
public record Rule(
        String id,
        int version,
        LocalDate effectiveFrom,
        Severity severity,
        String sentence,
        Source source,
        Criterion criterion) {}

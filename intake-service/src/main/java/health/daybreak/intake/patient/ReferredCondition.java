package health.daybreak.intake.patient;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A diagnosis or finding of the referring record.
 *
 * @param code SNOMED CT where the record has one
 * @param since first day, if recorded
 * @param until last day, if it is over
 */
public record ReferredCondition(
        String code,
        String display,
        boolean active,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {}

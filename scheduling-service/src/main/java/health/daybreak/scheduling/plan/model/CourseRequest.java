package health.daybreak.scheduling.plan.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A course that is to be planned.
 *
 * @param notBefore every visit starts after this instant
 * @param from the first local date on which the first dose may be
 * @param firstWithinDays on how many dates from then on the first dose may be
 * @param validUntil the last local date on which the order holds, or null
 */
public record CourseRequest(
        String courseId,
        Treatment treatment,
        Wishes wishes,
        Presence presence,
        Instant notBefore,
        LocalDate from,
        int firstWithinDays,
        @Nullable LocalDate validUntil) {

    /** The first date that a plan for it may touch. */
    public LocalDate firstDate() {
        Companion preparation = treatment.preparation();
        return preparation == null ? from : from.minusDays(preparation.toDays());
    }

    /** The last date that a plan for it may touch. */
    public LocalDate lastDate() {
        return from.plusDays(treatment.horizonDays(firstWithinDays) - 1L);
    }
}

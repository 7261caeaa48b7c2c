package health.daybreak.intake.erasure;

import health.daybreak.intake.patient.Care;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;

/**
 * How long the law commonly makes a clinic keep the record of somebody whom it has looked after. It differs from place to
 * place, so that it does not forbid to erase: a manager answers for having looked it up.
 *
 * @param period from the last decision or course on
 * @param zone whose calendar counts
 */
public record KeepingDuty(Period period, ZoneId zone) {

    /** The last day on which the record is still to be kept; empty when it need not be at this moment. */
    public Optional<LocalDate> keptUntil(Care care, Instant now) {
        Instant last = care.lastLookedAfter();
        return Optional.ofNullable(last)
                .map(at -> LocalDate.ofInstant(at, zone).plus(period))
                .filter(until -> !LocalDate.ofInstant(now, zone).isAfter(until));
    }
}

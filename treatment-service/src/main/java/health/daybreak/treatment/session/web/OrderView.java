package health.daybreak.treatment.session.web;

import health.daybreak.treatment.order.AsNeeded;
import health.daybreak.treatment.order.Prescription;
import health.daybreak.treatment.order.SignedOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order in force that was signed at the chair. Where there is none, what the course's start ordered counts.
 *
 * @param idealFromHeightCentimetres from which height the ideal weight follows; null where the actual weight counts
 * @param topUpMilligrams the most that may be added; null when nothing may
 */
record OrderView(
        int version,
        BigDecimal milligramsPerKilogram,
        @Nullable Integer minutes,
        @Nullable BigDecimal idealFromHeightCentimetres,
        BigDecimal mostMilligramsPerKilogram,
        BigDecimal mostMilligrams,
        BigDecimal escalationStep,
        @Nullable BigDecimal topUpMilligrams,
        List<AsNeeded> asNeeded,
        String reason,
        String signedBy,
        Instant signedAt) {

    static OrderView of(SignedOrder signed) {
        Prescription order = signed.prescription();
        return new OrderView(
                signed.version(),
                order.perKilogram().value(),
                order.minutes(),
                order.basis().heightCentimetres(),
                order.mostPerKilogram().value(),
                order.mostMilligrams().value(),
                order.escalationStep().value(),
                order.topUp() == null ? null : order.topUp().value(),
                order.asNeeded(),
                signed.reason(),
                signed.signedBy(),
                signed.signedAt());
    }
}

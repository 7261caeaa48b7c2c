package health.daybreak.treatment.ledger;

import health.daybreak.treatment.dose.Millilitres;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One container, with what the entries say is left in it.
 *
 * @param size what it held when it came
 * @param balance in mL: worked out from the entries, and written by nobody
 */
public record Vial(
        String id, Product product, Millilitres size, BigDecimal balance, VialStatus status, Instant receivedAt) {

    /** Whether something of it is still in the clinic's hands. */
    public boolean onHand() {
        return status != VialStatus.TRANSFERRED && balance.signum() > 0;
    }

    boolean usableOn(LocalDate day) {
        return status == VialStatus.OPEN && !product.expiredOn(day);
    }

    Vial changedBy(BigDecimal change) {
        return new Vial(id, product, size, balance.add(change), status, receivedAt);
    }

    Vial now(VialStatus next) {
        return new Vial(id, product, size, balance, next, receivedAt);
    }
}

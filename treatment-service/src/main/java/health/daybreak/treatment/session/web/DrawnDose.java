package health.daybreak.treatment.session.web;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.treatment.ledger.DrawnFor;
import health.daybreak.treatment.ledger.Product;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lot, strength and expiry of a dose come from the vial that it was drawn from, where the clinic keeps a ledger. */
@Component
class DrawnDose {

    private final DrawnFor drawn;

    DrawnDose(DrawnFor drawn) {
        this.drawn = drawn;
    }

    /** What is asked for, with what the ledger knows; throws {@link Refused} where the two disagree. */
    StartDoseRequest complete(String sessionId, StartDoseRequest wanted) {
        return drawn.session(Cause.current().clinicId(), sessionId)
                .map(product -> complete(wanted, product))
                .orElse(wanted);
    }

    private static StartDoseRequest complete(StartDoseRequest wanted, Product product) {
        requireSame("another-lot", "lot", wanted.lot(), product.lot());
        requireSame("another-expiry", "expiry", wanted.expiresOn(), product.expiresOn());
        BigDecimal strength = product.strength().value();
        if (wanted.concentration() != null && wanted.concentration().compareTo(strength) != 0) {
            throw disagree("another-strength", "strength", wanted.concentration(), strength);
        }
        return new StartDoseRequest(
                wanted.milligramsPerKilogram(),
                strength,
                wanted.totalMillilitres(),
                wanted.minutes(),
                product.lot(),
                product.expiresOn());
    }

    private static void requireSame(String code, String what, @Nullable Object asked, Object drawn) {
        if (asked != null && !asked.equals(drawn)) {
            throw disagree(code, what, asked, drawn);
        }
    }

    private static Refused disagree(String code, String what, Object asked, Object drawn) {
        return Refused.unprocessable(
                code,
                "What was drawn for this session has the " + what + " " + drawn + ", not " + asked
                        + ": leave it out, or draw from the right vial.");
    }
}

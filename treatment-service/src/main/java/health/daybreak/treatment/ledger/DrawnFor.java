package health.daybreak.treatment.ledger;

import health.daybreak.platform.aggregate.Refused;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What was drawn for a session, as far as a ledger is kept. */
@Component
public final class DrawnFor {

    private record Found(boolean kept, Optional<Product> product) {}

    private final KeepLedger ledgers;
    private final LedgerSettings settings;

    DrawnFor(KeepLedger ledgers, LedgerSettings settings) {
        this.ledgers = ledgers;
        this.settings = settings;
    }

    /** What the vial's label says; empty where nothing is drawn, which is {@link Refused} where a draw is needed. */
    public Optional<Product> session(String site, String sessionId) {
        Found found = ledgers.read(site, ledger -> new Found(ledger.kept(), product(sessionId, ledger)));
        if (found.product().isEmpty() && found.kept() && settings.drawNeeded()) {
            throw Refused.unprocessable(
                    "nothing-drawn",
                    "Nothing is drawn for this session in the drug ledger: draw the dose from a vial first.");
        }
        return found.product();
    }

    private static Optional<Product> product(String sessionId, Ledger ledger) {
        List<Draw> draws = ledger.drawsOf(sessionId);
        return draws.isEmpty()
                ? Optional.empty()
                : Optional.of(ledger.vial(draws.getLast().vialId()).product());
    }
}

package health.daybreak.treatment.ledger;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.ledger.DiscrepancyOpened;
import health.daybreak.events.ledger.LedgerEntryRecorded;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What others are told of a line: enough to follow the drug and to notice a ledger that was written anew. */
final class Told {

    private Told() {}

    /** Asked before the line takes effect. */
    static List<ClinicEvent> of(Line line, Ledger ledger) {
        Entry entry = EntryText.read(line.text());
        List<ClinicEvent> told = new ArrayList<>();
        told.add(recorded(line, entry, ledger));
        Findings.of(entry, ledger).forEach(found -> told.add(found(found, line)));
        return told;
    }

    private static LedgerEntryRecorded recorded(Line line, Entry entry, Ledger ledger) {
        Product product = product(entry.movement(), ledger);
        return new LedgerEntryRecorded(
                key(line),
                line.site(),
                Math.toIntExact(line.sequence()),
                EntryText.action(entry.movement()),
                entry.movement().vialId(),
                product == null ? null : product.lot(),
                product == null ? null : product.strength().value(),
                entry.movement().volume(),
                entry.balance(),
                entry.movement().sessionId(),
                entry.actorId(),
                entry.happenedAt(),
                line.hash());
    }

    private static DiscrepancyOpened found(Discrepancy found, Line line) {
        return new DiscrepancyOpened(
                key(line), line.site(), found.id(), found.kind().name(), found.vialId(), found.openedAt());
    }

    private static String key(Line line) {
        return line.site() + "-" + line.sequence();
    }

    private static @Nullable Product product(Movement movement, Ledger ledger) {
        if (movement instanceof Movement.Received received) {
            return received.product();
        }
        String vialId = movement.vialId();
        return vialId == null ? null : ledger.vial(vialId).product();
    }
}

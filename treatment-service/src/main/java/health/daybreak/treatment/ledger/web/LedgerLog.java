package health.daybreak.treatment.ledger.web;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.treatment.ledger.Entry;
import health.daybreak.treatment.ledger.KeepLedger;
import health.daybreak.treatment.ledger.Ledger;
import health.daybreak.treatment.ledger.Movement;
import health.daybreak.treatment.ledger.Product;
import health.daybreak.treatment.ledger.ReadLedger;
import health.daybreak.treatment.session.Session;
import health.daybreak.treatment.session.Sessions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rows of the ledger, for reading and for paper. */
@Component
class LedgerLog {

    private static final int LATEST = 200;

    private final ReadLedger lines;
    private final KeepLedger ledgers;
    private final Sessions sessions;
    private final Writers writers;

    LedgerLog(ReadLedger lines, KeepLedger ledgers, Sessions sessions, Writers writers) {
        this.lines = lines;
        this.ledgers = ledgers;
        this.sessions = sessions;
        this.writers = writers;
    }

    List<EntryView> of(@Nullable String vialId, @Nullable LocalDate date) {
        String site = Cause.current().clinicId();
        List<ReadLedger.Row> rows = lines.of(site);
        return ledgers.read(site, ledger -> views(rows, ledger, vialId, date));
    }

    private List<EntryView> views(
            List<ReadLedger.Row> rows, Ledger ledger, @Nullable String vialId, @Nullable LocalDate date) {
        ZoneId zone = writers.zone();
        List<ReadLedger.Row> found = rows.stream()
                .filter(row -> vialId == null || row.about(vialId, ledger))
                .filter(row -> date == null
                        || LocalDate.ofInstant(row.entry().happenedAt(), zone).equals(date))
                .toList();
        boolean whole = vialId != null || date != null;
        List<ReadLedger.Row> shown = whole ? found : found.subList(Math.max(0, found.size() - LATEST), found.size());
        boolean balances = Writers.seesBalances();
        Map<String, String> patients = new HashMap<>();
        return shown.stream().map(row -> view(row, ledger, balances, patients)).toList();
    }

    private EntryView view(ReadLedger.Row row, Ledger ledger, boolean balances, Map<String, String> patients) {
        Entry entry = row.entry();
        Movement movement = entry.movement();
        Product product = row.product(ledger);
        BigDecimal volume = row.tellsBalance() && !balances ? null : movement.volume();
        return new EntryView(
                entry.sequence(),
                entry.at(),
                entry.happenedAt(),
                entry.actorId(),
                writers.nameOf(entry.actorId()),
                row.action(),
                movement.vialId(),
                product == null ? null : product.drug(),
                product == null ? null : product.strength().value(),
                product == null ? null : product.lot(),
                product == null ? null : product.expiresOn(),
                movement.sessionId(),
                patient(movement.sessionId(), patients),
                volume,
                volume == null || product == null
                        ? null
                        : volume.multiply(product.strength().value()),
                balances ? entry.balance() : null,
                row.about(balances),
                entry.reason(),
                row.hash());
    }

    private @Nullable String patient(@Nullable String sessionId, Map<String, String> known) {
        if (sessionId == null) {
            return null;
        }
        String before = known.get(sessionId);
        if (before != null) {
            return before;
        }
        Optional<String> found = sessions.find(sessionId).map(Stored::state).map(Session::patientId);
        found.ifPresent(patientId -> known.put(sessionId, patientId));
        return found.orElse(null);
    }
}

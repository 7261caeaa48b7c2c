package health.daybreak.treatment.ledger.web;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.treatment.ledger.CaseKind;
import health.daybreak.treatment.ledger.Clocks;
import health.daybreak.treatment.ledger.Discrepancy;
import health.daybreak.treatment.ledger.Draw;
import health.daybreak.treatment.ledger.Entry;
import health.daybreak.treatment.ledger.Ledger;
import health.daybreak.treatment.ledger.LedgerSettings;
import health.daybreak.treatment.ledger.Movement;
import health.daybreak.treatment.ledger.Product;
import health.daybreak.treatment.ledger.Vial;
import health.daybreak.treatment.ledger.Waste;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the ledger as it stands before whoever asks, without what they must not be told. */
@Component
class LedgerPage {

    private static final int CLOSED_SHOWN = 20;

    private final Writers writers;
    private final LedgerSettings settings;
    private final Clocks clocks;
    private final Clock clock;

    LedgerPage(Writers writers, LedgerSettings settings, Clock clock) {
        this.writers = writers;
        this.settings = settings;
        this.clocks = new Clocks(settings);
        this.clock = clock;
    }

    LedgerView of(Ledger ledger) {
        ZoneId zone = writers.zone();
        Instant now = clock.instant();
        boolean balances = Writers.seesBalances();
        return new LedgerView(
                ledger.kept(),
                settings.drawNeeded(),
                balances,
                ledger.sequence(),
                ledger.hash(),
                vials(ledger, LocalDate.ofInstant(now, zone), balances),
                ledger.draws().stream()
                        .filter(draw -> draw.left().signum() > 0)
                        .map(draw -> row(draw, ledger))
                        .toList(),
                ledger.wastes().stream()
                        .filter(Waste::waiting)
                        .map(waste -> row(waste, ledger))
                        .toList(),
                cases(ledger, balances),
                due(ledger, now, zone),
                ledger.lastInventoryEntry()
                        .map(entry -> inventory(entry, ledger, balances))
                        .orElse(null));
    }

    private LedgerView.InventoryView inventory(Entry entry, Ledger ledger, boolean balances) {
        Movement.Inventoried taken = (Movement.Inventoried) entry.movement();
        return new LedgerView.InventoryView(
                entry.sequence(),
                entry.happenedAt(),
                writers.nameOf(entry.actorId()),
                taken.initial(),
                taken.atOpening(),
                balances ? InventorySheet.lines(taken, ledger) : null);
    }

    private static List<LedgerView.VialRow> vials(Ledger ledger, LocalDate today, boolean balances) {
        return ledger.vials().stream()
                .filter(Vial::onHand)
                .sorted(Comparator.comparing((Vial vial) -> vial.product().expiresOn())
                        .thenComparing(Vial::receivedAt)
                        .thenComparing(Vial::id))
                .map(vial -> row(vial, today, balances))
                .toList();
    }

    private static LedgerView.VialRow row(Vial vial, LocalDate today, boolean balances) {
        Product product = vial.product();
        return new LedgerView.VialRow(
                vial.id(),
                product.drug(),
                product.strength().value(),
                product.lot(),
                product.expiresOn(),
                product.expiredOn(today),
                vial.size().value(),
                vial.status(),
                balances ? vial.balance() : null,
                vial.receivedAt());
    }

    private LedgerView.SyringeRow row(Draw draw, Ledger ledger) {
        Product product = ledger.vial(draw.vialId()).product();
        return new LedgerView.SyringeRow(
                draw.id(),
                draw.vialId(),
                draw.sessionId(),
                product.lot(),
                product.strength().value(),
                draw.drawn().value(),
                draw.left(),
                writers.nameOf(draw.by()),
                draw.at());
    }

    private LedgerView.WasteRow row(Waste waste, Ledger ledger) {
        return new LedgerView.WasteRow(
                waste.sequence(),
                waste.vialId(),
                ledger.vial(waste.vialId()).product().lot(),
                waste.amount().value(),
                writers.nameOf(waste.by()),
                waste.at(),
                mine(waste.by()));
    }

    private List<LedgerView.CaseRow> cases(Ledger ledger, boolean balances) {
        Stream<Discrepancy> open = ledger.cases().stream().filter(Discrepancy::open);
        Stream<Discrepancy> closed = ledger.cases().stream()
                .filter(found -> !found.open())
                .sorted(Comparator.comparing((Discrepancy found) -> Objects.requireNonNull(found.closedAt()))
                        .reversed())
                .limit(CLOSED_SHOWN);
        return Stream.concat(open, closed).map(found -> row(found, balances)).toList();
    }

    private LedgerView.CaseRow row(Discrepancy found, boolean balances) {
        boolean tellsBalance = found.kind() == CaseKind.COUNT_DIFFERS;
        return new LedgerView.CaseRow(
                found.id(),
                found.kind(),
                found.vialId(),
                tellsBalance && !balances ? null : found.says(),
                writers.nameOf(found.cause()),
                found.openedAt(),
                name(found.closedBy()),
                found.closedAt(),
                found.reason(),
                mine(found.cause()));
    }

    private @Nullable String name(@Nullable String staffId) {
        return staffId == null ? null : writers.nameOf(staffId);
    }

    private static boolean mine(String staffId) {
        return staffId.equals(Cause.current().actorId());
    }

    private List<LedgerView.DueRow> due(Ledger ledger, Instant now, ZoneId zone) {
        Optional<LedgerView.DueRow> inventory = clocks.inventory(ledger, now, zone)
                .map(due -> new LedgerView.DueRow(
                        null, null, null, ledger.lastInventory().orElse(null), due.dueOn(), due.overdue()));
        Stream<LedgerView.DueRow> reports = clocks.reports(ledger, now, zone).stream()
                .map(due -> new LedgerView.DueRow(
                        due.step(),
                        due.lossSequence(),
                        ledger.lossKind(due.lossSequence()),
                        null,
                        due.dueOn(),
                        due.overdue()));
        return Stream.concat(reports, inventory.stream()).toList();
    }
}

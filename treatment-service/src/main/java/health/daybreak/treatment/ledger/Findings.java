package health.daybreak.treatment.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The discrepancies that an entry brings to light: they are opened by the entry itself, so that none can be left out. */
final class Findings {

    private Findings() {}

    /** Asked before the entry takes effect. */
    static List<Discrepancy> of(Entry entry, Ledger ledger) {
        return switch (entry.movement()) {
            case Movement.Counted counted ->
                compare("count-" + entry.sequence(), counted.vialId(), counted.found(), entry, ledger).stream()
                        .toList();
            case Movement.Inventoried inventory -> compare(inventory, entry, ledger);
            case Movement.Witnessed witnessed -> disagreement(witnessed, entry, ledger);
            case Movement.Charted chart ->
                ChartedDose.compare(chart, ledger).stream()
                        .map(found -> open("session-" + chart.sessionId(), found, entry))
                        .toList();
            case Movement.CaseOpened opened ->
                List.of(Discrepancy.open(
                        opened.caseId(), opened.kind(), opened.vialId(), opened.says(), opened.cause(), entry.at()));
            case Movement.Received _,
                    Movement.Opened _,
                    Movement.Drawn _,
                    Movement.Administered _,
                    Movement.Wasted _,
                    Movement.Returned _,
                    Movement.Transferred _,
                    Movement.Adjusted _,
                    Movement.Expired _,
                    Movement.Lost _,
                    Movement.CaseClosed _,
                    Movement.Reported _ -> List.of();
        };
    }

    private static Discrepancy open(String id, ChartedDose.Found found, Entry entry) {
        return Discrepancy.open(id, found.kind(), found.vialId(), found.says(), entry.actorId(), entry.at());
    }

    private static List<Discrepancy> compare(Movement.Inventoried inventory, Entry entry, Ledger ledger) {
        List<Discrepancy> found = new ArrayList<>();
        for (Movement.CountedVial line : inventory.lines()) {
            compare("count-" + entry.sequence() + "-" + line.vialId(), line.vialId(), line.found(), entry, ledger)
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Discrepancy> compare(
            String caseId, String vialId, BigDecimal found, Entry entry, Ledger ledger) {
        BigDecimal expected = ledger.vial(vialId).balance();
        return found.compareTo(expected) == 0
                ? Optional.empty()
                : Optional.of(Discrepancy.open(
                        caseId,
                        CaseKind.COUNT_DIFFERS,
                        vialId,
                        "Found " + found.toPlainString() + " mL where the entries leave " + expected.toPlainString()
                                + " mL",
                        entry.actorId(),
                        entry.at()));
    }

    private static List<Discrepancy> disagreement(Movement.Witnessed witnessed, Entry entry, Ledger ledger) {
        Waste waste = ledger.waste(witnessed.wasteSequence());
        return witnessed.seen()
                ? List.of()
                : List.of(Discrepancy.open(
                        "witness-" + waste.sequence(),
                        CaseKind.WITNESS_DISAGREES,
                        waste.vialId(),
                        "The witness did not see " + waste.amount() + " wasted as entry " + waste.sequence() + " says",
                        waste.by(),
                        entry.at()));
    }
}

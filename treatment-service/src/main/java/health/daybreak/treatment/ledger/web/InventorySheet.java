package health.daybreak.treatment.ledger.web;

import health.daybreak.treatment.dose.Millilitres;
import health.daybreak.treatment.ledger.Ledger;
import health.daybreak.treatment.ledger.Movement;
import health.daybreak.treatment.ledger.Product;
import health.daybreak.treatment.ledger.Vial;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts counted vials together by what they hold, as an inventory is written. */
final class InventorySheet {

    private record Kind(Product product, Millilitres size) {}

    private InventorySheet() {}

    static List<LedgerView.InventoryLine> lines(Movement.Inventoried taken, Ledger ledger) {
        Map<Kind, LedgerView.InventoryLine> lines = new LinkedHashMap<>();
        for (Movement.CountedVial counted : taken.lines()) {
            Vial vial = ledger.vial(counted.vialId());
            lines.merge(new Kind(vial.product(), vial.size()), line(vial, counted.found()), InventorySheet::together);
        }
        return List.copyOf(lines.values());
    }

    private static LedgerView.InventoryLine line(Vial vial, BigDecimal found) {
        Product product = vial.product();
        return new LedgerView.InventoryLine(
                product.drug(),
                product.strength().value(),
                vial.size().value(),
                product.lot(),
                product.expiresOn(),
                1,
                found);
    }

    private static LedgerView.InventoryLine together(LedgerView.InventoryLine one, LedgerView.InventoryLine other) {
        return new LedgerView.InventoryLine(
                one.drug(),
                one.strength(),
                one.size(),
                one.lot(),
                one.expiresOn(),
                one.containers() + other.containers(),
                one.millilitres().add(other.millilitres()));
    }
}

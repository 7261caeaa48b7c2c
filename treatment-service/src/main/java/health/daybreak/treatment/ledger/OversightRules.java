package health.daybreak.treatment.ledger;

import health.daybreak.platform.aggregate.Refused;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may look over whose shoulder, and what closes what. */
record OversightRules(Ledger ledger, Signature who) {

    void mayWitness(Waste waste) {
        if (!waste.waiting()) {
            throw Refused.conflict("waste-witnessed", "This waste has had its witness.", Map.of());
        }
        if (waste.by().equals(who.actorId())) {
            throw Refused.forbidden(
                    "witness-is-actor",
                    "Whoever wasted it cannot be its witness: somebody else signs in and says what they saw.");
        }
    }

    void mayTakeInventory(Movement.Inventoried inventory) {
        Set<String> onHand =
                ledger.vials().stream().filter(Vial::onHand).map(Vial::id).collect(Collectors.toSet());
        Set<String> counted =
                inventory.lines().stream().map(Movement.CountedVial::vialId).collect(Collectors.toSet());
        if (!counted.equals(onHand) || inventory.lines().size() != counted.size()) {
            onHand.removeAll(counted);
            throw Refused.unprocessable(
                    "inventory-incomplete",
                    "An inventory counts every vial on hand once; " + onHand.size() + " are missing.");
        }
        inventory.lines().forEach(line -> LedgerRules.requireHolds(ledger.vial(line.vialId()), line.found()));
    }

    void mayOpen(Movement.CaseOpened opened) {
        if (ledger.knowsCase(opened.caseId())) {
            throw Refused.conflict("case-open", "This case is in the ledger already.", Map.of());
        }
    }

    void mayClose(Discrepancy found) {
        LedgerRules.requireReason(who, "Say how it came about, and what was done.");
        if (!found.open()) {
            throw Refused.conflict("case-closed", "This case is closed.", Map.of());
        }
        if (found.cause().equals(who.actorId())) {
            throw Refused.forbidden("case-is-yours", "Somebody else than whoever it came of closes a case.");
        }
    }

    void mayReport(Movement.Reported reported) {
        if (ledger.loss(reported.lossSequence()).reported().containsKey(reported.step())) {
            throw Refused.conflict("reported-already", "This step is reported already.", Map.of());
        }
    }
}

package health.daybreak.treatment.ledger;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The cases that time alone brings: nobody did anything, and somebody should have. */
record CasesDue(LedgerSettings settings) {

    /** Those that are not in the ledger yet, with ids that are the same whoever looks. */
    List<Movement.CaseOpened> of(Ledger ledger, Instant now) {
        return Stream.concat(syringes(ledger, now), wastes(ledger, now))
                .filter(due -> !ledger.knowsCase(due.caseId()))
                .toList();
    }

    private Stream<Movement.CaseOpened> syringes(Ledger ledger, Instant now) {
        return ledger.draws().stream()
                .filter(draw -> draw.left().signum() > 0
                        && draw.at().plus(settings.syringeWithin()).isBefore(now))
                .map(draw -> new Movement.CaseOpened(
                        "draw-" + draw.id(),
                        CaseKind.SYRINGE_NOT_ACCOUNTED_FOR,
                        draw.vialId(),
                        draw.left().toPlainString() + " mL of the " + draw.drawn()
                                + " drawn are neither given, wasted nor returned",
                        draw.by()));
    }

    private Stream<Movement.CaseOpened> wastes(Ledger ledger, Instant now) {
        return ledger.wastes().stream()
                .filter(waste -> waste.waiting()
                        && waste.at().plus(settings.witnessWithin()).isBefore(now))
                .map(waste -> new Movement.CaseOpened(
                        "waste-" + waste.sequence(),
                        CaseKind.WASTE_NOT_WITNESSED,
                        waste.vialId(),
                        "Nobody has witnessed that " + waste.amount() + " were wasted",
                        waste.by()));
    }
}

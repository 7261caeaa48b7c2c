package health.daybreak.treatment.ledger;

import java.util.Map;

/** What each kind of entry does to the picture of the site. */
final class LedgerEffects {

    private LedgerEffects() {}

    static void apply(Entry entry, Ledger ledger) {
        Movement movement = entry.movement();
        String vialId = movement.vialId();
        if (vialId != null && movement.change().signum() != 0) {
            ledger.put(ledger.vial(vialId).changedBy(movement.change()));
        }
        switch (movement) {
            case Movement.Received received -> receive(received, entry, ledger);
            case Movement.Opened opened -> now(VialStatus.OPEN, opened.vialId(), ledger);
            case Movement.Drawn drawn -> ledger.put(Draw.of(drawn, entry));
            case Movement.Administered given ->
                ledger.put(ledger.draw(given.drawId()).giving(given.amount().value()));
            case Movement.Charted chart -> chart(chart, ledger);
            case Movement.Wasted wasted -> waste(wasted, entry, ledger);
            case Movement.Witnessed witnessed ->
                ledger.put(ledger.waste(witnessed.wasteSequence()).witnessed(entry.actorId(), witnessed.seen()));
            case Movement.Returned returned ->
                ledger.put(ledger.draw(returned.drawId())
                        .returning(returned.amount().value()));
            case Movement.Transferred gone -> now(VialStatus.TRANSFERRED, gone.vialId(), ledger);
            case Movement.Counted _, Movement.Adjusted _, Movement.CaseOpened _ -> {
                // A count and a case say something of a vial and change nothing; an adjustment is its change.
            }
            case Movement.Expired expired -> now(VialStatus.EXPIRED, expired.vialId(), ledger);
            case Movement.Lost lost -> lose(lost, entry, ledger);
            case Movement.Inventoried _ -> ledger.addInventory(entry);
            case Movement.CaseClosed closed ->
                ledger.put(ledger.discrepancy(closed.caseId()).closed(entry));
            case Movement.Reported reported ->
                ledger.put(ledger.loss(reported.lossSequence()).with(reported.step(), reported.reference()));
        }
    }

    private static void now(VialStatus status, String vialId, Ledger ledger) {
        ledger.put(ledger.vial(vialId).now(status));
    }

    private static void receive(Movement.Received received, Entry entry, Ledger ledger) {
        for (String id : received.vialIds()) {
            ledger.put(new Vial(
                    id,
                    received.product(),
                    received.each(),
                    received.each().value(),
                    VialStatus.SEALED,
                    entry.happenedAt()));
        }
    }

    private static void waste(Movement.Wasted wasted, Entry entry, Ledger ledger) {
        if (wasted.drawId() != null) {
            ledger.put(ledger.draw(wasted.drawId()).wasting(wasted.amount().value()));
        }
        ledger.put(new Waste(
                entry.sequence(),
                wasted.vialId(),
                wasted.drawId(),
                wasted.amount(),
                entry.actorId(),
                entry.happenedAt(),
                null,
                false));
    }

    private static void lose(Movement.Lost lost, Entry entry, Ledger ledger) {
        if (lost.kind().reportable()) {
            ledger.put(new Loss(entry.sequence(), lost, entry.happenedAt(), Map.of()));
        }
    }

    private static void chart(Movement.Charted chart, Ledger ledger) {
        ledger.put(chart);
        for (Movement.Portion portion : chart.portions()) {
            ledger.put(ledger.draw(portion.drawId()).giving(portion.amount()));
        }
    }
}

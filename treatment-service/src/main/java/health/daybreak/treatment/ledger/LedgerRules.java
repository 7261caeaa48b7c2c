package health.daybreak.treatment.ledger;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.treatment.dose.Millilitres;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What may be written next, and what not: each refusal says what was wrong and what to do. */
record LedgerRules(Ledger ledger, Signature who) {

    private static final Duration LATE_ENTRY = Duration.ofHours(24);
    private static final int MOST_VIALS = 200;

    void check(Movement movement) {
        requireBelievableTime(movement);
        switch (movement) {
            case Movement.Received received -> mayReceive(received);
            case Movement.Opened opened -> mayOpen(ledger.vial(opened.vialId()));
            case Movement.Drawn drawn -> mayDraw(drawn);
            case Movement.Administered given -> requireInSyringe(given.drawId(), given.vialId(), given.amount());
            case Movement.Charted chart -> mayChart(chart);
            case Movement.Wasted wasted -> mayWaste(wasted);
            case Movement.Witnessed witnessed -> oversight().mayWitness(ledger.waste(witnessed.wasteSequence()));
            case Movement.Returned returned -> mayReturn(returned);
            case Movement.Transferred gone -> mayTransfer(gone);
            case Movement.Counted counted -> requireHolds(present(counted.vialId()), counted.found());
            case Movement.Adjusted adjusted -> mayAdjust(adjusted);
            case Movement.Expired expired -> mayExpire(present(expired.vialId()));
            case Movement.Lost lost -> mayLose(lost);
            case Movement.Inventoried inventory -> oversight().mayTakeInventory(inventory);
            case Movement.CaseOpened opened -> oversight().mayOpen(opened);
            case Movement.CaseClosed closed -> oversight().mayClose(ledger.discrepancy(closed.caseId()));
            case Movement.Reported reported -> oversight().mayReport(reported);
        }
    }

    private OversightRules oversight() {
        return new OversightRules(ledger, who);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(who.at(), who.zone());
    }

    private void requireBelievableTime(Movement movement) {
        if (who.happenedAt().isAfter(who.at())) {
            throw Refused.unprocessable(
                    "time-in-the-future", "An entry is about what has happened: give a time until now.");
        }
        // What a chart says is heard when the broker is back, however late that is.
        boolean heard = movement instanceof Movement.Charted;
        if (!heard && who.happenedAt().isBefore(who.at().minus(LATE_ENTRY))) {
            throw Refused.unprocessable(
                    "time-too-long-ago",
                    "What happened more than 24 hours ago is not entered as if it were new: tell a manager.");
        }
    }

    private void mayReceive(Movement.Received received) {
        Set<String> ids = new HashSet<>(received.vialIds());
        if (ids.isEmpty()
                || ids.size() > MOST_VIALS
                || ids.size() != received.vialIds().size()) {
            throw Refused.unprocessable("vials-unclear", "Receive 1 to " + MOST_VIALS + " vials, each once.");
        }
        ids.stream().filter(ledger::knowsVial).findFirst().ifPresent(known -> {
            throw Refused.conflict("vial-known", "Vial " + known + " was received before.", Map.of());
        });
        if (received.product().expiredOn(today())) {
            throw Refused.unprocessable(
                    "lot-expired",
                    "This lot expired on " + received.product().expiresOn() + ": refuse the delivery or send it back.");
        }
    }

    private void mayOpen(Vial vial) {
        if (vial.status() != VialStatus.SEALED) {
            throw Refused.unprocessable("vial-not-sealed", "Only a sealed vial is opened; this one is not.");
        }
        requireInDate(vial);
    }

    private void mayDraw(Movement.Drawn drawn) {
        Vial vial = present(drawn.vialId());
        if (ledger.knowsDraw(drawn.drawId())) {
            throw Refused.conflict("draw-known", "This draw is written already.", Map.of());
        }
        if (vial.status() != VialStatus.OPEN) {
            throw Refused.unprocessable("vial-not-open", "Open the vial first: only an open one is drawn from.");
        }
        requireInDate(vial);
        requireLeft(vial, drawn.amount().value());
        if (drawn.sessionId() != null) {
            requireOneProduct(drawn.sessionId(), vial.product());
        }
    }

    private void requireOneProduct(String sessionId, Product product) {
        for (Draw earlier : ledger.drawsOf(sessionId)) {
            Product before = ledger.vial(earlier.vialId()).product();
            if (before.strength().value().compareTo(product.strength().value()) != 0) {
                throw Refused.unprocessable(
                        "another-strength",
                        "For this session " + before.strength() + " was drawn; this vial holds " + product.strength()
                                + ".");
            }
        }
    }

    private void mayChart(Movement.Charted chart) {
        if (ledger.hasCharted(chart.sessionId())) {
            throw Refused.conflict("session-charted", "This session's dose is in the ledger already.", Map.of());
        }
        chart.portions().forEach(portion -> requireLeft(ledger.draw(portion.drawId()), portion.amount()));
    }

    private void mayWaste(Movement.Wasted wasted) {
        if (wasted.drawId() != null) {
            requireInSyringe(wasted.drawId(), wasted.vialId(), wasted.amount());
        } else {
            requireLeft(present(wasted.vialId()), wasted.amount().value());
        }
    }

    private void mayReturn(Movement.Returned returned) {
        requireInSyringe(returned.drawId(), returned.vialId(), returned.amount());
        if (!present(returned.vialId()).usableOn(today())) {
            throw Refused.unprocessable(
                    "vial-not-open", "Only an open vial in date takes something back: waste it instead.");
        }
    }

    private void mayTransfer(Movement.Transferred gone) {
        Vial vial = present(gone.vialId());
        if (vial.balance().compareTo(gone.amount().value()) != 0) {
            throw Refused.unprocessable("not-the-whole-vial", "A vial leaves whole: with everything that is in it.");
        }
    }

    private void mayAdjust(Movement.Adjusted adjusted) {
        requireReason("Say why the balance is put right.");
        Vial vial = present(adjusted.vialId());
        if (adjusted.change().signum() == 0) {
            throw Refused.unprocessable("nothing-adjusted", "An adjustment of nothing changes nothing.");
        }
        requireHolds(vial, vial.balance().add(adjusted.change()));
    }

    private void mayExpire(Vial vial) {
        if (vial.status() == VialStatus.EXPIRED) {
            throw Refused.conflict("vial-expired", "This vial is set apart already.", Map.of());
        }
        if (!vial.product().expiredOn(today())) {
            requireReason("Say why it is set apart: its label lets it be used until "
                    + vial.product().expiresOn() + ".");
        }
    }

    private void mayLose(Movement.Lost lost) {
        requireReason("Say how it was found to be gone.");
        requireLeft(present(lost.vialId()), lost.amount().value());
    }

    private Vial present(String vialId) {
        Vial vial = ledger.vial(vialId);
        if (vial.status() == VialStatus.TRANSFERRED) {
            throw Refused.unprocessable("vial-gone", "This vial has left the site.");
        }
        return vial;
    }

    private void requireInDate(Vial vial) {
        if (vial.status() == VialStatus.EXPIRED || vial.product().expiredOn(today())) {
            throw Refused.unprocessable(
                    "lot-expired",
                    "This vial expired on " + vial.product().expiresOn() + ": set it apart and take another.");
        }
    }

    /** Never says how much there is: whoever counts must not learn it here. */
    private static void requireLeft(Vial vial, BigDecimal amount) {
        if (amount.compareTo(vial.balance()) > 0) {
            throw Refused.unprocessable(
                    "more-than-left",
                    "The entries leave less than " + amount.toPlainString() + " mL in this vial: count it.");
        }
    }

    private void requireInSyringe(String drawId, String vialId, Millilitres amount) {
        Draw draw = ledger.draw(drawId);
        if (!draw.vialId().equals(vialId)) {
            throw Refused.unprocessable("another-vial", "This was drawn from another vial.");
        }
        requireLeft(draw, amount.value());
    }

    private static void requireLeft(Draw draw, BigDecimal amount) {
        if (amount.compareTo(draw.left()) > 0) {
            throw Refused.unprocessable(
                    "more-than-drawn",
                    "Of the " + draw.drawn() + " drawn, " + draw.left().toPlainString()
                            + " mL are left to account for; " + amount.toPlainString() + " mL are more.");
        }
    }

    static void requireHolds(Vial vial, BigDecimal amount) {
        if (amount.signum() < 0 || amount.compareTo(vial.size().value()) > 0) {
            throw Refused.unprocessable(
                    "not-in-this-vial", "A vial of " + vial.size() + " holds 0 to " + vial.size() + ".");
        }
    }

    private void requireReason(String sentence) {
        requireReason(who, sentence);
    }

    static void requireReason(Signature who, String sentence) {
        if (who.reason() == null || who.reason().isBlank()) {
            throw Refused.unprocessable("reason-needed", sentence);
        }
    }
}

package health.daybreak.treatment.ledger;

import health.daybreak.platform.aggregate.Refused;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what is kept, line by line, and says where it is first not what was written or could not have come about. */
@Component
public final class VerifyLedger {

    private final Lines lines;

    VerifyLedger(Lines lines) {
        this.lines = lines;
    }

    /** A verdict for each of these sites and each that is kept under any other name. */
    public List<Verdict> all() {
        return lines.sites().stream().map(this::site).toList();
    }

    /** The verdict for one site. */
    public Verdict site(String site) {
        return verdict(site, lines.kept(site));
    }

    /** The hash of every entry of a site as it is kept, in order. */
    public List<String> hashes(String site) {
        return lines.kept(site).stream().map(kept -> kept.line().hash()).toList();
    }

    static Verdict verdict(String site, List<Lines.Kept> kept) {
        Ledger ledger = new Ledger(site);
        for (Lines.Kept next : kept) {
            Optional<String> wrong = wrong(next, ledger);
            if (wrong.isPresent()) {
                return new Verdict(site, kept.size(), ledger.hash(), ledger.sequence() + 1, wrong.get());
            }
        }
        return new Verdict(site, kept.size(), ledger.hash(), null, null);
    }

    private static Optional<String> wrong(Lines.Kept kept, Ledger ledger) {
        long expected = ledger.sequence() + 1;
        Line line = kept.line();
        if (kept.sequence() != expected) {
            return Optional.of("entry " + expected + " is missing");
        }
        if (!kept.sound() || line.sequence() != expected || !line.site().equals(ledger.site())) {
            return Optional.of("it is not kept where it was written");
        }
        if (!Chain.holds(ledger.hash(), line)) {
            return Optional.of("its hash is not that of its text and the entry before");
        }
        return unlikely(line, ledger);
    }

    /** Whoever can rewrite a whole chain must also keep to its rules. */
    private static Optional<String> unlikely(Line line, Ledger ledger) {
        try {
            Entry entry = EntryText.read(line.text());
            boolean itself = entry.sequence() == line.sequence() && entry.site().equals(line.site());
            if (!itself || !same(entry.balance(), ledger.balanceAfter(entry.movement()))) {
                return Optional.of("it does not say what its place and the entries before make of it");
            }
            ledger.take(line);
            return negative(entry.movement(), ledger);
        } catch (IllegalArgumentException | Refused | IllegalStateException impossible) {
            return Optional.of("it cannot have been written after the entries before");
        }
    }

    private static boolean same(@Nullable BigDecimal says, @Nullable BigDecimal comesTo) {
        if (says == null || comesTo == null) {
            return says == null && comesTo == null;
        }
        return says.compareTo(comesTo) == 0;
    }

    private static Optional<String> negative(Movement movement, Ledger ledger) {
        boolean overdrawn = movement.vialId() != null
                && ledger.vial(movement.vialId()).balance().signum() < 0;
        boolean overgiven = movement.drawIds().stream()
                .anyMatch(id -> ledger.draw(id).left().signum() < 0);
        return overdrawn || overgiven ? Optional.of("it takes more than there was") : Optional.empty();
    }
}

package health.daybreak.notification.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that was decided about a message, oldest first. Bounded, so that a provider that is away for a week does not
 * grow the document: what says the same again is counted, and of very many the middle is left out.
 *
 * @param leftOut how many entries are not kept; they stood after the first {@value #KEPT_FIRST}
 */
public record Ledger(List<LedgerEntry> entries, int leftOut) {

    private static final int KEPT_FIRST = 5;
    private static final int MOST = 40;

    public Ledger {
        entries = List.copyOf(entries);
    }

    static Ledger begun(LedgerEntry first) {
        return new Ledger(List.of(first), 0);
    }

    /** For a message from before there was a ledger: only the latest decision is known. */
    static Ledger begunLate(String why, Instant decidedAt) {
        return begun(LedgerEntry.of(LedgerEntry.What.BEGUN_LATE, decidedAt, why));
    }

    Ledger with(LedgerEntry entry) {
        List<LedgerEntry> all = new ArrayList<>(entries);
        int left = leftOut;
        if (entry.repeats(all.getLast())) {
            all.set(all.size() - 1, entry.afterThose(all.getLast()));
        } else {
            all.add(entry);
        }
        if (all.size() > MOST) {
            all.remove(KEPT_FIRST);
            left++;
        }
        return new Ledger(all, left);
    }
}

package health.daybreak.treatment.ledger;

import org.jspecify.annotations.Nullable;

/**
 * Whether the ledger of a site is as it was written.
 *
 * @param entries how many there are
 * @param hash of the last that holds
 * @param firstBroken the number of the first that does not; null when all hold
 * @param why what is wrong with it
 */
public record Verdict(
        String site,
        long entries,
        String hash,
        @Nullable Long firstBroken,
        @Nullable String why) {

    /** Whether every entry holds. */
    public boolean holds() {
        return firstBroken == null;
    }
}

package health.daybreak.treatment.ledger;

import health.daybreak.treatment.dose.Millilitres;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was poured away, and who saw it.
 *
 * @param sequence of the entry that says so: its name
 * @param witnessId null until somebody else, signed in as themself, says what they saw
 * @param seen whether the witness saw it happen as written
 */
public record Waste(
        long sequence,
        String vialId,
        @Nullable String drawId,
        Millilitres amount,
        String by,
        Instant at,
        @Nullable String witnessId,
        boolean seen) {

    /** Whether it waits for its witness. */
    public boolean waiting() {
        return witnessId == null;
    }

    Waste witnessed(String witness, boolean agrees) {
        return new Waste(sequence, vialId, drawId, amount, by, at, witness, agrees);
    }
}

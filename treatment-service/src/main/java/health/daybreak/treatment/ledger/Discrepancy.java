package health.daybreak.treatment.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case that the system opened and that a person closes.
 *
 * @param cause who made the entry that it came of; somebody else closes it
 * @param closedBy null while it is open
 */
public record Discrepancy(
        String id,
        CaseKind kind,
        @Nullable String vialId,
        String says,
        String cause,
        Instant openedAt,
        @Nullable String closedBy,
        @Nullable Instant closedAt,
        @Nullable String reason) {

    static Discrepancy open(String id, CaseKind kind, @Nullable String vialId, String says, String cause, Instant at) {
        return new Discrepancy(id, kind, vialId, says, cause, at, null, null, null);
    }

    /** Whether nobody has closed it yet. */
    public boolean open() {
        return closedBy == null;
    }

    Discrepancy closed(Entry entry) {
        return new Discrepancy(id, kind, vialId, says, cause, openedAt, entry.actorId(), entry.at(), entry.reason());
    }
}

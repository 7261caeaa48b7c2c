package health.daybreak.treatment.ledger.web;

import health.daybreak.treatment.ledger.Entry;
import health.daybreak.treatment.ledger.Movement;
import java.time.Instant;
import java.util.List;

/**
 * What was written.
 *
 * @param sequence the number of the entry
 * @param ids of the vials or the draw that it brought into being
 */
record Written(long sequence, Instant at, List<String> ids) {

    static Written of(Entry entry) {
        return new Written(entry.sequence(), entry.at(), made(entry.movement()));
    }

    private static List<String> made(Movement movement) {
        if (movement instanceof Movement.Received received) {
            return received.vialIds();
        }
        return movement instanceof Movement.Drawn drawn ? List.of(drawn.drawId()) : List.of();
    }
}

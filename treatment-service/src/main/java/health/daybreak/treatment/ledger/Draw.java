package health.daybreak.treatment.ledger;

import health.daybreak.treatment.dose.Millilitres;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody drew into a syringe. All of it must be given, wasted before a witness, or returned.
 *
 * @param sessionId whose dose it is for, if it is for one
 * @param wasted whether witnessed yet or not
 */
public record Draw(
        String id,
        String vialId,
        @Nullable String sessionId,
        Millilitres drawn,
        BigDecimal given,
        BigDecimal wasted,
        BigDecimal returned,
        String by,
        Instant at) {

    static Draw of(Movement.Drawn drawn, Entry entry) {
        return new Draw(
                drawn.drawId(),
                drawn.vialId(),
                drawn.sessionId(),
                drawn.amount(),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                entry.actorId(),
                entry.happenedAt());
    }

    /** What nobody has accounted for, in mL. */
    public BigDecimal left() {
        return drawn.value().subtract(given).subtract(wasted).subtract(returned);
    }

    Draw giving(BigDecimal more) {
        return new Draw(id, vialId, sessionId, drawn, given.add(more), wasted, returned, by, at);
    }

    Draw wasting(BigDecimal more) {
        return new Draw(id, vialId, sessionId, drawn, given, wasted.add(more), returned, by, at);
    }

    Draw returning(BigDecimal more) {
        return new Draw(id, vialId, sessionId, drawn, given, wasted, returned.add(more), by, at);
    }
}

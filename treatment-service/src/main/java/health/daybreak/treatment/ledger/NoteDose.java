package health.daybreak.treatment.ledger;

import health.daybreak.events.sessions.DoseEnded;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Received;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** What the chart says was given is taken from what was drawn for the session, in the name of whoever charted it. */
@Component
public final class NoteDose {

    private final KeepLedger ledgers;
    private final Clock clock;

    NoteDose(KeepLedger ledgers, Clock clock) {
        this.ledgers = ledgers;
        this.clock = clock;
    }

    /** Once for each session, however often it is heard; nothing where no ledger is kept. */
    public void of(Received<?> received) {
        if (!(received.data() instanceof DoseEnded ended)) {
            return;
        }
        String site = Cause.current().clinicId();
        boolean known = ledgers.read(site, ledger -> !ledger.kept() || ledger.hasCharted(ended.sessionId()));
        if (known) {
            return;
        }
        Instant now = clock.instant();
        Signature who = new Signature(
                received.envelope().actorId(),
                now,
                earlier(ended.endedAt(), now),
                ZoneOffset.UTC,
                null,
                received.envelope().id(),
                null);
        ledgers.write(site, who, ledger -> ChartedDose.of(ended.sessionId(), ended.givenMilligrams(), ledger));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}

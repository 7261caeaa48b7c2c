package health.daybreak.treatment.ledger;

import health.daybreak.platform.aggregate.Cause;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Opens the cases that time alone brings, in every ledger. */
@Component
class WatchLedgers {

    private static final Logger log = LoggerFactory.getLogger(WatchLedgers.class);
    private static final String SERVICE = "treatment";

    private final Lines lines;
    private final KeepLedger ledgers;
    private final CasesDue due;
    private final Clock clock;

    WatchLedgers(Lines lines, KeepLedger ledgers, LedgerSettings settings, Clock clock) {
        this.lines = lines;
        this.ledgers = ledgers;
        this.due = new CasesDue(settings);
        this.clock = clock;
    }

    /** Every site in turn; one that fails waits for the next time. */
    @Scheduled(fixedDelayString = "${daybreak.treatment.ledger.look-every:5s}")
    void look() {
        for (String site : lines.sites()) {
            try {
                Cause.ofService(SERVICE, site, "ledger-" + site).run(() -> openCases(site, clock.instant()));
            } catch (RuntimeException failed) {
                log.warn("The drug ledger of {} could not be looked at and will be tried again", site, failed);
            }
        }
    }

    private void openCases(String site, Instant now) {
        List<Movement.CaseOpened> found = ledgers.read(site, ledger -> due.of(ledger, now));
        for (Movement.CaseOpened each : found) {
            // Another instance may have looked at the same time; the same key makes the case once.
            Signature itself = new Signature(SERVICE, now, now, ZoneOffset.UTC, null, each.caseId(), null);
            ledgers.write(site, itself, latest -> each);
        }
    }
}

package health.daybreak.notification.plan;

import static health.daybreak.notification.channel.Channel.EMAIL;
import static health.daybreak.notification.channel.Channel.SMS;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.notification.plan.LedgerEntry.What;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every decision about a message is kept, and the document does not grow without end. */
class LedgerTest {

    private static final Instant DUE = Instant.parse("2026-03-12T14:00:00Z");

    @Test
    void everyDecisionIsKeptInOrderWithWhatWasFound() {
        Finding night = new Finding(
                Finding.Check.QUIET_HOURS, null, false, "It is 22:00.", null, null, DUE.plusSeconds(36_000));
        Intent sent = Messages.due(DUE, Duration.ofHours(22), SMS, EMAIL)
                .postponed(DUE.plusSeconds(36_000), "Not at night.", List.of(night), DUE)
                .claimed(SMS, List.of(), DUE.plusSeconds(36_000), DUE.plusSeconds(36_120))
                .rejected(1, "no such number", DUE.plusSeconds(36_001))
                .claimed(EMAIL, List.of(), DUE.plusSeconds(36_002), DUE.plusSeconds(36_122))
                .accepted(2, DUE.plusSeconds(36_003));

        assertThat(sent.ledger().entries())
                .extracting(LedgerEntry::what)
                .containsExactly(
                        What.PLANNED, What.POSTPONED, What.OFFERED, What.REJECTED, What.OFFERED, What.ACCEPTED);
        assertThat(sent.ledger().entries().get(1).findings()).containsExactly(night);
        assertThat(sent.ledger().entries().get(1).until()).isEqualTo(DUE.plusSeconds(36_000));
        assertThat(sent.ledger().entries().getLast().attempt()).isEqualTo(2);
        assertThat(sent.ledger().entries().getLast().channel()).isEqualTo(EMAIL);
        assertThat(sent.why()).isEqualTo(sent.ledger().entries().getLast().inWords());
    }

    @Test
    void aProviderThatIsAwayForAWeekIsOneLineThatCounts() {
        Intent waiting = Messages.due(DUE, Duration.ofDays(10), SMS);
        int tries = 7 * 24 * 120;
        for (int tried = 0; tried < tries; tried++) {
            Instant now = DUE.plusSeconds(30L * tried);
            waiting = waiting.postponed(now.plusSeconds(30), "The provider is not available.", List.of(), now);
        }

        assertThat(waiting.ledger().entries()).hasSize(2);
        LedgerEntry line = waiting.ledger().entries().getLast();
        assertThat(line.times()).isEqualTo(tries);
        assertThat(line.at()).isEqualTo(DUE);
        assertThat(line.lastAt()).isEqualTo(DUE.plusSeconds(30L * (tries - 1)));
    }

    @Test
    void ofVeryManyDecisionsTheFirstAndTheLatestAreKeptAndTheRestIsCounted() {
        Intent tried = Messages.due(DUE, Duration.ofDays(10), SMS);
        int attempts = 300;
        for (int number = 1; number <= attempts; number++) {
            Instant now = DUE.plusSeconds(60L * number);
            tried = tried.claimed(SMS, List.of(), now, now.plusSeconds(50))
                    .unsure(number, "No answer.", now.plusSeconds(30), now.plusSeconds(1));
        }

        assertThat(tried.ledger().entries()).hasSize(40);
        assertThat(tried.ledger().leftOut()).isEqualTo(2 * attempts + 1 - 40);
        assertThat(tried.ledger().entries().getFirst().what()).isEqualTo(What.PLANNED);
        assertThat(tried.ledger().entries().getLast().attempt()).isEqualTo(attempts);
    }
}

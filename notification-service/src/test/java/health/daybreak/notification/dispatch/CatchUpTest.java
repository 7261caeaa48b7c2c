package health.daybreak.notification.dispatch;

import static health.daybreak.notification.channel.Channel.SMS;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.notifications.NotificationSuppressed;
import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.channel.DeliveryChannel;
import health.daybreak.notification.channel.Outcome;
import health.daybreak.notification.channel.OutgoingMessage;
import health.daybreak.notification.plan.Agenda;
import health.daybreak.notification.plan.Intent;
import health.daybreak.notification.plan.Messages;
import health.daybreak.notification.plan.Plans;
import health.daybreak.notification.recipient.People;
import health.daybreak.platform.aggregate.Change;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** After a day in which nothing ran: what is still of use is sent, the most urgent first, and the rest says why not. */
class CatchUpTest {

    /** 10:00 in New York. */
    private static final Instant STOPPED = Instant.parse("2026-03-12T14:00:00Z");

    private static final Instant BACK = STOPPED.plus(Duration.ofDays(1));

    private final Offers offers = new Offers();
    private final Bench bench = new Bench(offers, STOPPED, SMS);

    /** A message that fell due while nothing ran. */
    private void fellDue(String id, Duration usefulFor) {
        bench.recipients.create(id, Change.to(People.ana(SMS)));
        bench.plans.create(
                id, Change.to(Plans.of(id, id, Messages.due(id, STOPPED.plus(Duration.ofHours(1)), usefulFor, SMS))));
    }

    @Test
    void whatIsStillOfUseIsSentInOrderOfUrgency() {
        fellDue("for-a-week", Duration.ofDays(7));
        fellDue("until-tonight", Duration.ofHours(30));
        fellDue("for-two-days", Duration.ofDays(2));

        bench.clock.set(BACK);
        bench.send();

        assertThat(offers.made).containsExactly("until-tonight", "for-two-days", "for-a-week");
    }

    @Test
    void whatExpiredMeanwhileIsWithheldAndSaysSo() {
        fellDue("for-two-hours", Duration.ofHours(2));

        bench.clock.set(BACK);
        bench.send();

        Intent expired = bench.plans.get("for-two-hours").state().intent("for-two-hours");
        assertThat(expired.state()).isEqualTo(Intent.State.SUPPRESSED);
        assertThat(expired.why()).startsWith("Too late to be of use.");
        assertThat(bench.plans.events().getLast())
                .isInstanceOfSatisfying(NotificationSuppressed.class, withheld -> assertThat(withheld.reason())
                        .isEqualTo("TOO_LATE"));
        assertThat(offers.made).isEmpty();
    }

    @Test
    void thePollerEmptiesABacklogOfManyTimesWhatItHoldsInHandAndOffersEachOnce() {
        List<String> all =
                IntStream.range(0, 1_500).mapToObj(i -> "message-" + i).toList();
        all.forEach(id -> fellDue(id, Duration.ofDays(2)));
        bench.clock.set(BACK);
        DuePoller poller = bench.poller(new Agenda());
        Awaitility.await().pollInterval(Duration.ofMillis(2)).until(() -> {
            poller.poll();
            return offers.made.size() >= all.size();
        });
        poller.close();

        assertThat(offers.made).containsExactlyInAnyOrderElementsOf(all);
    }

    /** A provider that takes everything, and what it was offered. */
    private static final class Offers implements DeliveryChannel {

        private final List<String> made = new CopyOnWriteArrayList<>();

        @Override
        public Channel channel() {
            return SMS;
        }

        @Override
        public Outcome deliver(OutgoingMessage message) {
            made.add(message.id());
            return new Outcome.Accepted();
        }
    }
}

package health.daybreak.notification.recipient;

import static health.daybreak.notification.channel.Channel.SMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The cap on texts is claimed before a text goes, so neither another plan nor another instance can send over it. */
class TextCapRacesTest {

    private static final TextCap CAP = new TextCap(1, 3);
    private static final Instant NOON = Instant.parse("2026-03-02T17:00:00Z");

    private final InMemoryRecipients recipients = new InMemoryRecipients();

    private boolean claims(String messageId, Instant at) {
        try {
            recipients.change("patient-1", recipient -> Change.to(recipient.withText(messageId, at, CAP)));
            return true;
        } catch (Refused capReached) {
            return false;
        }
    }

    /** Messages of different plans, asked for at the same moments by several instances, over thirty days. */
    @RepeatedTest(20)
    void howeverManyAskAtOnceNoDayHasTwoTextsAndNoSevenDaysHaveFour() throws InterruptedException, ExecutionException {
        recipients.create("patient-1", Change.to(People.ana(SMS)));
        Map<LocalDate, Integer> sent = new HashMap<>();
        Random random = new Random();
        try (ExecutorService instances = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int day = 0; day < 30; day++) {
                Instant at = NOON.plus(Duration.ofDays(day)).plus(Duration.ofMinutes(random.nextInt(-240, 420)));
                CyclicBarrier together = new CyclicBarrier(4);
                int today = day;
                List<Future<Boolean>> asked = IntStream.range(0, 4)
                        .mapToObj(plan -> instances.submit(() -> {
                            together.await();
                            return claims("plan-" + plan + "." + today, at);
                        }))
                        .toList();
                for (Future<Boolean> answer : asked) {
                    if (answer.get()) {
                        sent.merge(at.atZone(People.NEW_YORK).toLocalDate(), 1, Integer::sum);
                    }
                }
            }
        }
        assertThat(Collections.max(sent.values())).isEqualTo(1);
        LocalDate first = Collections.min(sent.keySet());
        for (int day = 0; day < 30; day++) {
            LocalDate from = first.plusDays(day);
            assertThat(IntStream.range(0, 7)
                            .filter(later -> sent.containsKey(from.plusDays(later)))
                            .count())
                    .isLessThanOrEqualTo(3);
        }
        assertThat(sent).as("the cap is used, not only kept").hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void aTextThatIsTriedAgainOnTheNextDayCountsOnBothBecauseNobodyKnowsWhenItArrived() {
        Recipient tried = People.ana(SMS).withText("message-1", NOON, CAP);
        Instant nextDay = NOON.plus(Duration.ofDays(1));
        Recipient again = tried.withText("message-1", nextDay, CAP);

        assertThat(again.textsExcept("another")).hasSize(2);
        assertThatThrownBy(() -> again.withText("another", nextDay.plusSeconds(60), CAP))
                .isInstanceOf(Refused.class);
        assertThat(again.withText("message-1", nextDay.plusSeconds(60), CAP)).isSameAs(again);
    }
}

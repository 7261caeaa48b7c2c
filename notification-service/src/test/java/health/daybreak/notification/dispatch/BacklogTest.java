package health.daybreak.notification.dispatch;

import static health.daybreak.notification.channel.Channel.EMAIL;
import static health.daybreak.notification.channel.Channel.SMS;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.plan.MessagePlan;
import health.daybreak.notification.plan.Messages;
import health.daybreak.notification.plan.Plans;
import health.daybreak.platform.aggregate.Stored;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What is in hand: the most urgent first, and nobody behind a channel that is busy. */
class BacklogTest {

    private static final Instant DUE = Instant.parse("2026-03-12T14:00:00Z");
    private static final Predicate<Channel> ALL_FREE = channel -> true;

    private final Backlog backlog = new Backlog(4);

    private static Stored<MessagePlan> plan(String id, int usefulForMinutes) {
        Duration useful = Duration.ofMinutes(usefulForMinutes);
        return new Stored<>(id, 1, Plans.of(id, "patient-1", Messages.due(DUE, useful, SMS, EMAIL)));
    }

    @Test
    void whatIsOfUseForTheShortestTimeComesFirst() {
        backlog.add(plan("in-an-hour", 60));
        backlog.add(plan("in-a-minute", 1));
        backlog.add(plan("in-a-day", 24 * 60));

        assertThat(backlog.next(ALL_FREE)).map(Stored::id).contains("in-a-minute");
        assertThat(backlog.next(ALL_FREE)).map(Stored::id).contains("in-an-hour");
        assertThat(backlog.next(ALL_FREE)).map(Stored::id).contains("in-a-day");
        assertThat(backlog.next(ALL_FREE)).isEmpty();
    }

    @Test
    void aBusyChannelHoldsUpNoOther() {
        Stored<MessagePlan> text = plan("text", 1);
        backlog.add(text);
        backlog.add(plan("mail", 60));
        backlog.next(ALL_FREE);
        assertThat(backlog.waiting()).isFalse();
        backlog.handled(text, SMS);
        assertThat(backlog.waiting()).isTrue();
        Predicate<Channel> noTexts = channel -> !Set.of(SMS).contains(channel);

        assertThat(backlog.next(noTexts)).map(Stored::id).contains("mail");
        assertThat(backlog.next(noTexts)).isEmpty();
        assertThat(backlog.next(ALL_FREE)).map(Stored::id).contains("text");
    }

    @Test
    void aPlanInHandIsNotTakenTwice() {
        Stored<MessagePlan> text = plan("text", 1);
        backlog.add(text);
        backlog.next(ALL_FREE);
        backlog.add(text);
        assertThat(backlog.next(ALL_FREE)).isEmpty();

        backlog.handled(text, null);
        backlog.add(text);
        assertThat(backlog.next(ALL_FREE)).isPresent();
    }

    @Test
    void noMoreThanTwiceABatchIsInHandHoweverManyAreDue() {
        for (int i = 0; i < 100; i++) {
            backlog.add(plan("plan-" + i, i));
        }
        int held = 0;
        while (backlog.next(ALL_FREE).isPresent()) {
            held++;
        }
        assertThat(held).isEqualTo(8);
    }

    @Test
    void theStoreIsAskedAgainOnceHalfIsDone() {
        Stored<MessagePlan> first = plan("first", 1);
        backlog.add(first);
        backlog.add(plan("second", 2));
        backlog.add(plan("third", 3));
        assertThat(backlog.low()).isFalse();

        backlog.next(ALL_FREE);
        backlog.handled(first, null);
        assertThat(backlog.low()).isTrue();
    }
}

package health.daybreak.reporting.message;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.notifications.NotificationFailed;
import health.daybreak.reporting.InMemoryProjections;
import health.daybreak.reporting.Story;
import health.daybreak.reporting.message.MessageFigures.Count;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageFiguresTest {

    @Test
    void messagesAreCountedByWhatBecameOfThem() {
        var projections = InMemoryProjections.of(
                Story.of("a").reminded(1).reminded(2), Story.of("b").notReminded(1));

        assertThat(MessageFigures.of(projections.messages().ofClinic()))
                .isEqualTo(new MessageFigures(
                        2, 0, 1, List.of(new Count("EMAIL", 2)), List.of(), List.of(new Count("NO_CONSENT", 1))));
    }

    @Test
    void aFailureSaysWhy() {
        Message failed = Message.of(
                new NotificationFailed("m", "p", "reminder-24h", null, "SMS", "UNREACHABLE", 5, Story.START));

        assertThat(MessageFigures.of(List.of(failed)).failedByReason()).containsExactly(new Count("UNREACHABLE", 1));
    }
}

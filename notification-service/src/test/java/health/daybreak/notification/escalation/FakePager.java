package health.daybreak.notification.escalation;

import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.channel.DeliveryChannel;
import health.daybreak.notification.channel.Outcome;
import health.daybreak.notification.channel.OutgoingMessage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A provider that knows a repeated page by its key, and does what a test asks of it. */
final class FakePager implements DeliveryChannel {

    /** The process dies at this line. */
    static final class Killed extends Error {

        private static final long serialVersionUID = 1L;
    }

    private final Channel channel;
    private final Map<String, OutgoingMessage> taken = new LinkedHashMap<>();
    private final List<OutgoingMessage> offers = new ArrayList<>();
    private Function<OutgoingMessage, Outcome> manner = this::take;

    FakePager(Channel channel) {
        this.channel = channel;
    }

    @Override
    public Channel channel() {
        return channel;
    }

    @Override
    public synchronized Outcome deliver(OutgoingMessage message) {
        offers.add(message);
        return manner.apply(message);
    }

    private Outcome take(OutgoingMessage message) {
        taken.putIfAbsent(message.id(), message);
        return new Outcome.Accepted();
    }

    void works() {
        manner = this::take;
    }

    void isDown() {
        manner = message -> new Outcome.Unsure("The provider did not answer.", null);
    }

    void rejects() {
        manner = message -> new Outcome.Rejected("no such address.");
    }

    void takesItAndThenTheServiceIsKilled() {
        manner = message -> {
            take(message);
            throw new Killed();
        };
    }

    /** To whom it delivered, in order, each page once. */
    synchronized List<String> reached() {
        return taken.values().stream().map(OutgoingMessage::to).toList();
    }

    synchronized List<OutgoingMessage> delivered() {
        return List.copyOf(taken.values());
    }

    synchronized int offers() {
        return offers.size();
    }
}

package health.daybreak.notification.call;

import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.channel.DeliveryChannel;
import health.daybreak.notification.channel.Outcome;
import health.daybreak.notification.channel.OutgoingMessage;
import health.daybreak.notification.recipient.Recipients;
import health.daybreak.platform.aggregate.Change;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Hands a message to the desk, to be said on the telephone. The same message again is the same call. */
@Component
public class CallDesk implements DeliveryChannel {

    private final Calls calls;
    private final Recipients recipients;
    private final Clock clock;

    CallDesk(Calls calls, Recipients recipients, Clock clock) {
        this.calls = calls;
        this.recipients = recipients;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.VOICE;
    }

    @Override
    public Outcome deliver(OutgoingMessage message) {
        Instant callBy = Objects.requireNonNull(message.until(), "a call has an end");
        if (calls.find(message.id()).isEmpty()) {
            calls.create(
                    message.id(),
                    Change.to(Call.asked(message.patientId(), message.to(), message.body(), callBy, clock.instant())));
        }
        // Whoever erases forgets the recipient first and then what is here: one of the two sees the other.
        if (recipients.forgotten(message.patientId())) {
            calls.forgetForGood(message.id());
        }
        return new Outcome.Accepted();
    }
}

package health.daybreak.intake.consent;

import health.daybreak.events.notifications.NotificationEvent;
import health.daybreak.events.notifications.ReplyReceived;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A patient who answers STOP takes the consent to that kind of message back, from the moment at which the answer came. No
 * text goes out meanwhile: whoever sends them stopped before this is heard. What was signed after the answer stands.
 */
public final class HearReplies {

    private static final String STOP = "STOP";
    private static final Map<String, Scope> SCOPES =
            Map.of("SMS", Scope.MESSAGES_SMS, "EMAIL", Scope.MESSAGES_EMAIL, "VOICE", Scope.MESSAGES_VOICE);

    private final Consents consents;

    public HearReplies(Consents consents) {
        this.consents = consents;
    }

    /** Hears of an answer; heard again it finds nothing that stands any more. */
    public void on(Received<NotificationEvent> received) {
        if (received.data() instanceof ReplyReceived reply && reply.meaning().equals(STOP)) {
            Optional.ofNullable(SCOPES.get(reply.channel())).ifPresent(scope -> takeBack(reply, scope));
        }
    }

    private void takeBack(ReplyReceived reply, Scope scope) {
        Instant at = reply.receivedAt();
        for (Stored<Consent> stored : consents.ofPatient(reply.patientId())) {
            Consent consent = stored.state();
            if (consent.scope() == scope && !consent.signedAt().isAfter(at)) {
                consents.change(stored.id(), known -> known.takenBackByReply(stored.id(), reply.replyId(), at));
            }
        }
    }
}

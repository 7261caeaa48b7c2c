package health.daybreak.notification.recipient;

import health.daybreak.events.patients.ConsentRevoked;
import health.daybreak.events.patients.ConsentSigned;
import health.daybreak.events.patients.PatientEvent;
import health.daybreak.notification.channel.Channel;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Received;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps each patient's consents to messages. A consent is signed, then perhaps revoked, and that is final: so the newest
 * event counts, and a withdrawal is obeyed at once even if the signature is still on its way.
 */
@Component
public class KeepConsents {

    private static final Map<String, Channel> CHANNEL_OF_SCOPE =
            Map.of("MESSAGES_EMAIL", Channel.EMAIL, "MESSAGES_SMS", Channel.SMS);

    private final Recipients recipients;

    KeepConsents(Recipients recipients) {
        this.recipients = recipients;
    }

    /** Hears of a consent; other news of patients mean nothing here. */
    public void on(Received<? extends PatientEvent> received) {
        Channel channel = channelOf(received.data());
        if (channel == null) {
            return;
        }
        String patientId = received.envelope().key();
        recipients.reactToLatest(patientId, received, (recipient, event, envelope) -> {
            Recipient known = recipient != null ? recipient : Recipient.unknown(patientId);
            return switch (event) {
                case ConsentSigned signed -> Change.to(known.with(signed(signed, channel)));
                case ConsentRevoked revoked -> Change.to(known.with(revoked(revoked, channel, known)));
                case PatientEvent other -> null;
            };
        });
    }

    private static @Nullable Channel channelOf(@Nullable PatientEvent event) {
        return switch (event) {
            case ConsentSigned signed -> CHANNEL_OF_SCOPE.get(signed.scope());
            case ConsentRevoked revoked -> CHANNEL_OF_SCOPE.get(revoked.scope());
            case null -> null;
            case PatientEvent other -> null;
        };
    }

    private static Consent signed(ConsentSigned event, Channel channel) {
        return new Consent(event.consentId(), channel, event.signedAt(), event.validUntil(), null);
    }

    private static Consent revoked(ConsentRevoked event, Channel channel, Recipient recipient) {
        Consent signed = recipient.consent(event.consentId());
        return signed == null
                ? new Consent(event.consentId(), channel, null, null, event.revokedAt())
                : new Consent(event.consentId(), channel, signed.signedAt(), signed.validUntil(), event.revokedAt());
    }
}

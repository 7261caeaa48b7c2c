package health.daybreak.notification.recipient;

import static health.daybreak.notification.channel.Channel.EMAIL;
import static health.daybreak.notification.channel.Channel.SMS;

import health.daybreak.notification.channel.Channel;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Patients as somebody to write to, for tests. */
public final class People {

    public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    private People() {}

    /** Reached by both channels, agreed to these. */
    public static Recipient ana(Channel... agreed) {
        return called("Ana", "en", NEW_YORK, agreed);
    }

    public static Recipient called(String name, String language, ZoneId zone, Channel... agreed) {
        return called("patient-1", name, language, zone, agreed);
    }

    public static Recipient called(String patientId, String name, String language, ZoneId zone, Channel... agreed) {
        Contact contact = new Contact(name, "ana@example.org", "+15550100199", language, zone, List.of(EMAIL, SMS));
        List<Consent> consents = new ArrayList<>();
        for (Channel channel : agreed) {
            consents.add(signed(channel, LONG_AGO, LONG_AGO.plus(Duration.ofDays(365))));
        }
        return new Recipient(patientId, contact, consents, List.of());
    }

    public static Consent signed(Channel channel, Instant from, Instant until) {
        return new Consent("consent-" + channel, channel, from, until, null);
    }

    public static Recipient withContact(Recipient recipient, Contact contact) {
        return recipient.reachedBy(contact);
    }

    public static Recipient withConsent(Recipient recipient, Consent consent) {
        return recipient.with(consent);
    }

    public static Recipient withText(Recipient recipient, String messageId, Instant at) {
        return recipient.withText(messageId, at, new TextCap(100, 100));
    }
}

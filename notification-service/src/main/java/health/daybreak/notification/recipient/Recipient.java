package health.daybreak.notification.recipient;

import health.daybreak.notification.channel.Channel;
import health.daybreak.platform.aggregate.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A patient as somebody to write to.
 *
 * @param contact null while nothing is known
 * @param texts the text messages of the last days
 */
public record Recipient(String patientId, @Nullable Contact contact, List<Consent> consents, List<TextSent> texts) {

    private static final Duration REMEMBERED = Duration.ofDays(9);

    /** Somebody of whom nothing is known yet. */
    public static Recipient unknown(String patientId) {
        return new Recipient(patientId, null, List.of(), List.of());
    }

    Recipient reachedBy(Contact newContact) {
        return new Recipient(patientId, newContact, consents, texts);
    }

    Recipient with(Consent consent) {
        List<Consent> all = new ArrayList<>(consents);
        all.removeIf(known -> known.consentId().equals(consent.consentId()));
        all.add(consent);
        return new Recipient(patientId, contact, List.copyOf(all), texts);
    }

    /** What is known of this consent, or null. */
    @Nullable
    Consent consent(String consentId) {
        return consents.stream()
                .filter(known -> known.consentId().equals(consentId))
                .findFirst()
                .orElse(null);
    }

    /**
     * Whether the patient's consent to this channel is in force at that moment. Whoever takes one back takes back what
     * they had signed for the channel before it, too.
     */
    public boolean agreesTo(Channel channel, Instant at) {
        return consents.stream()
                .anyMatch(consent -> consent.channel() == channel && consent.inForce(at) && !takenBack(consent));
    }

    private boolean takenBack(Consent signed) {
        return consents.stream().anyMatch(other -> other.channel() == signed.channel() && other.takesBack(signed));
    }

    /** The consent that decides about this channel: one in force, else the one signed last; null when there is none. */
    public @Nullable Consent consentThatCounts(Channel channel, Instant at) {
        Comparator<Consent> weight = Comparator.comparing(
                        (Consent consent) -> consent.inForce(at) && !takenBack(consent))
                .thenComparing(Consent::signedAt, Comparator.nullsFirst(Comparator.naturalOrder()));
        return consents.stream()
                .filter(consent -> consent.channel() == channel)
                .max(weight)
                .orElse(null);
    }

    /** Whether nothing at all was ever heard about consent to this channel. */
    public boolean neverAskedAbout(Channel channel) {
        return consents.stream().noneMatch(consent -> consent.channel() == channel);
    }

    /**
     * Takes one of the texts that the cap allows on this day, for this message; taking it again on the same day changes
     * nothing. A message that is offered again on a later day counts on both: nobody knows on which it arrived. Refused
     * when somebody else took the last one.
     */
    public Recipient withText(String messageId, Instant now, TextCap cap) {
        if (contact == null) {
            throw Refused.conflict("recipient-unknown", "Nothing is known of this patient.", Map.of());
        }
        ZoneId zone = contact.zone();
        LocalDate today = now.atZone(zone).toLocalDate();
        boolean takenToday = texts.stream()
                .anyMatch(text -> text.messageId().equals(messageId)
                        && text.at().atZone(zone).toLocalDate().equals(today));
        if (takenToday) {
            return this;
        }
        if (!cap.firstDayFree(today, contact.zone(), textsExcept(messageId)).equals(today)) {
            throw Refused.conflict("text-cap-reached", "No further text message is allowed today.", Map.of());
        }
        List<TextSent> recent = new ArrayList<>(texts);
        recent.removeIf(text -> text.at().isBefore(now.minus(REMEMBERED)));
        recent.add(new TextSent(messageId, now));
        return new Recipient(patientId, contact, consents, List.copyOf(recent));
    }

    /** When this patient's other text messages were sent. */
    public List<Instant> textsExcept(String messageId) {
        return texts.stream()
                .filter(text -> !text.messageId().equals(messageId))
                .map(TextSent::at)
                .toList();
    }
}

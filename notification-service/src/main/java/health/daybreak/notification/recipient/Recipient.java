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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A patient as somebody to write to.
 *
 * @param contact null while nothing is known
 * @param texts the text messages of the last days
 * @param dead addresses at which nothing arrives, until the patient has another
 */
public record Recipient(
        String patientId,
        @Nullable Contact contact,
        List<Consent> consents,
        List<TextSent> texts,
        List<DeadAddress> dead) {

    private static final Duration REMEMBERED = Duration.ofDays(9);

    /** Recipients from before addresses were known to be dead have none. */
    public Recipient {
        dead = dead == null ? List.of() : List.copyOf(dead);
    }

    /** One whose addresses are all as good as any. */
    public Recipient(String patientId, @Nullable Contact contact, List<Consent> consents, List<TextSent> texts) {
        this(patientId, contact, consents, texts, List.of());
    }

    /** Somebody of whom nothing is known yet. */
    public static Recipient unknown(String patientId) {
        return new Recipient(patientId, null, List.of(), List.of());
    }

    Recipient reachedBy(Contact newContact) {
        List<DeadAddress> still =
                dead.stream().filter(known -> known.isIn(newContact)).toList();
        return new Recipient(patientId, newContact, consents, texts, still);
    }

    /** Nothing arrives at this address; it changes nothing when the patient has another, or when that is known. */
    public Recipient unreachableAt(Channel channel, String address, Instant since) {
        DeadAddress found = new DeadAddress(channel, address, since);
        if (contact == null || !found.isIn(contact) || isDead(channel)) {
            return this;
        }
        return new Recipient(
                patientId,
                contact,
                consents,
                texts,
                Stream.concat(dead.stream(), Stream.of(found)).toList());
    }

    /** Whether nothing arrives at the address that is known for this channel. */
    public boolean isDead(Channel channel) {
        return dead.stream().anyMatch(address -> address.channel() == channel);
    }

    Recipient with(Consent consent) {
        List<Consent> all = new ArrayList<>(consents);
        all.removeIf(known -> known.consentId().equals(consent.consentId()));
        all.add(consent);
        return new Recipient(patientId, contact, List.copyOf(all), texts, dead);
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

    /** The patient takes back whatever they agreed to for this channel until now. The same again changes nothing. */
    public Recipient takingBack(String id, Channel channel, Instant at) {
        return consent(id) != null ? this : with(new Consent(id, channel, null, null, at));
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
        // Decided with the same write that takes the text: nothing goes out after a withdrawal that was written before.
        if (!agreesTo(Channel.SMS, now)) {
            throw Refused.conflict("no-consent", "No consent to text messages is in force.", Map.of());
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
        return new Recipient(patientId, contact, consents, List.copyOf(recent), dead);
    }

    /** When this patient's other text messages were sent. */
    public List<Instant> textsExcept(String messageId) {
        return texts.stream()
                .filter(text -> !text.messageId().equals(messageId))
                .map(TextSent::at)
                .toList();
    }
}

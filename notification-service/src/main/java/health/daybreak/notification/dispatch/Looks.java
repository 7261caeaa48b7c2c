package health.daybreak.notification.dispatch;

import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.plan.Finding;
import health.daybreak.notification.plan.Finding.Check;
import health.daybreak.notification.plan.Intent;
import health.daybreak.notification.recipient.Consent;
import health.daybreak.notification.recipient.Contact;
import health.daybreak.notification.recipient.Recipient;
import health.daybreak.notification.recipient.TextCap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down what was found when it was decided about a message, so that the decision can be explained later. */
final class Looks {

    private final QuietHours hours;
    private final TextCap cap;

    Looks(QuietHours hours, TextCap cap) {
        this.hours = hours;
        this.cap = cap;
    }

    List<Finding> at(Intent intent, Recipient recipient, List<Channel> channels, Instant now) {
        List<Finding> found = new ArrayList<>();
        found.add(ofUse(intent, now));
        Contact contact = recipient.contact();
        for (Channel channel : channels) {
            found.add(reach(channel, recipient));
            if (channel != Channel.VOICE) {
                found.add(consent(channel, recipient, now));
            }
        }
        if (contact != null) {
            found.add(hour(contact.zone(), now));
            if (channels.contains(Channel.SMS)) {
                found.add(texts(recipient, intent, contact.zone(), now));
            }
        }
        return List.copyOf(found);
    }

    /** What stands in the way of this channel, in words; null when nothing does. */
    static @Nullable String obstacle(Channel channel, Recipient recipient, Instant now) {
        String unreached = unreached(channel, recipient);
        return unreached != null || channel == Channel.VOICE || recipient.agreesTo(channel, now)
                ? unreached
                : "no consent to " + channel.inWords() + " is in force";
    }

    /** A person who calls about a visit is no message of a machine: neither a wish nor a consent is asked for. */
    private static @Nullable String unreached(Channel channel, Recipient recipient) {
        Contact contact = recipient.contact();
        if (contact == null) {
            return "no contact details are known";
        }
        if (contact.address(channel) == null) {
            return "no address for " + channel.inWords() + " is known";
        }
        if (recipient.isDead(channel)) {
            return "nothing arrives at the address for " + channel.inWords() + " that is known";
        }
        return channel == Channel.VOICE || contact.wishes().contains(channel)
                ? null
                : "the patient does not wish to be reached by " + channel.inWords();
    }

    private static Finding ofUse(Intent intent, Instant now) {
        Instant end = intent.purpose().expiresAt();
        boolean ofUse = now.isBefore(end);
        return new Finding(
                Check.OF_USE, null, ofUse, ofUse ? "It is still of use." : "It is of no more use.", null, null, end);
    }

    private static Finding reach(Channel channel, Recipient recipient) {
        String unreached = unreached(channel, recipient);
        return new Finding(
                Check.REACH,
                channel,
                unreached == null,
                unreached == null ? "The patient is reached by " + channel.inWords() + "." : sentence(unreached),
                null,
                null,
                null);
    }

    private static Finding consent(Channel channel, Recipient recipient, Instant now) {
        Consent found = recipient.consentThatCounts(channel, now);
        String what = channel.inWords();
        if (found == null) {
            return new Finding(
                    Check.CONSENT, channel, false, "Consent to " + what + " was never heard of.", null, null, null);
        }
        boolean inForce = recipient.agreesTo(channel, now);
        String words = inForce
                ? "Consent to " + what + " is in force."
                : found.revokedAt() != null
                        ? "Consent to " + what + " was taken back."
                        : "Consent to " + what + " is not in force.";
        Instant end = found.revokedAt() != null ? found.revokedAt() : found.validUntil();
        return new Finding(Check.CONSENT, channel, inForce, words, found.consentId(), found.signedAt(), end);
    }

    private Finding hour(ZoneId zone, Instant now) {
        Instant decent = hours.earliest(now, zone);
        boolean allowed = !decent.isAfter(now);
        String words = "It is " + now.atZone(zone).toLocalTime().truncatedTo(ChronoUnit.MINUTES)
                + " where the patient is (" + zone + "); people are written to from " + hours.opens() + " until before "
                + hours.closes() + ".";
        return new Finding(Check.QUIET_HOURS, null, allowed, words, null, null, allowed ? null : decent);
    }

    private Finding texts(Recipient recipient, Intent intent, ZoneId zone, Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        List<Instant> sent = recipient.textsExcept(intent.id());
        LocalDate free = cap.firstDayFree(today, zone, sent);
        boolean allowed = free.equals(today);
        TextCap.Counted counted = cap.count(today, zone, sent);
        String words = "Other texts: " + counted.onDay() + " of " + cap.perDay() + " today, " + counted.inWeek()
                + " of " + cap.perWeek() + " in seven days.";
        return new Finding(
                Check.TEXT_CAP, Channel.SMS, allowed, words, null, null, allowed ? null : hours.opening(free, zone));
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }
}

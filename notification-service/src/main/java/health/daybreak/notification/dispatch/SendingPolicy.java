package health.daybreak.notification.dispatch;

import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.plan.Finding;
import health.daybreak.notification.plan.Intent;
import health.daybreak.notification.plan.Withheld;
import health.daybreak.notification.recipient.Contact;
import health.daybreak.notification.recipient.Recipient;
import health.daybreak.notification.recipient.TextCap;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Whether a message may be sent at this moment: is it still of use, did the patient agree, is it a decent hour. */
final class SendingPolicy {

    private final QuietHours hours;
    private final TextCap cap;
    private final Duration settle;
    private final Looks looks;

    SendingPolicy(QuietHours hours, TextCap cap, Duration settle) {
        this.hours = hours;
        this.cap = cap;
        this.settle = settle;
        this.looks = new Looks(hours, cap);
    }

    Decision decide(Intent intent, Recipient recipient, Instant now) {
        List<Channel> candidates = candidates(intent);
        List<Finding> findings = looks.at(intent, recipient, candidates, now);
        if (!now.isBefore(intent.purpose().expiresAt())) {
            return new Decision.Withhold(
                    Withheld.TOO_LATE, "Too late to be of use. Before that: " + intent.why(), findings);
        }
        Contact contact = recipient.contact();
        List<Channel> open = candidates.stream()
                .filter(channel -> channel != Channel.VOICE && Looks.obstacle(channel, recipient, now) == null)
                .toList();
        if (contact == null || open.isEmpty()) {
            return noWay(intent, recipient, candidates, findings, now);
        }
        Instant decent = hours.earliest(now, contact.zone());
        if (decent.isAfter(now)) {
            return later(
                    intent,
                    decent,
                    "Not between " + hours.closes() + " and " + hours.opens() + " where the patient is.",
                    findings);
        }
        return firstWithinCap(intent, recipient, contact, open, findings, now);
    }

    /** Once a provider may have it, only that provider: another would double it. */
    private static List<Channel> candidates(Intent intent) {
        Channel bound = intent.boundTo();
        return bound != null
                ? List.of(bound)
                : intent.purpose().channels().stream()
                        .filter(channel -> !intent.rejectedBy().contains(channel))
                        .toList();
    }

    private static boolean reachable(Recipient recipient, List<Channel> candidates) {
        Contact contact = recipient.contact();
        return contact != null
                && candidates.stream()
                        .anyMatch(channel -> contact.address(channel) != null
                                && !recipient.isDead(channel)
                                && contact.wishes().contains(channel));
    }

    private Decision noWay(
            Intent intent, Recipient recipient, List<Channel> candidates, List<Finding> findings, Instant now) {
        String obstacles = candidates.stream()
                .map(channel -> Looks.obstacle(channel, recipient, now))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("; "));
        Instant settled = intent.purpose().plannedAt().plus(settle);
        boolean unheardOf = recipient.contact() == null
                || candidates.stream()
                        .filter(channel -> channel != Channel.VOICE)
                        .allMatch(recipient::neverAskedAbout);
        if (unheardOf && now.isBefore(settled)) {
            return later(intent, settled, "News of the patient may still be on its way: " + obstacles + ".", findings);
        }
        Contact contact = recipient.contact();
        boolean callable = candidates.contains(Channel.VOICE) && Looks.obstacle(Channel.VOICE, recipient, now) == null;
        return contact != null && callable
                ? call(intent, contact, findings, now)
                : new Decision.Withhold(
                        reachable(recipient, candidates) ? Withheld.NO_CONSENT : Withheld.NO_CONTACT,
                        "There is no way to send it: " + obstacles + ".",
                        findings);
    }

    /** The desk is asked to call, at a decent hour. */
    private Decision call(Intent intent, Contact contact, List<Finding> findings, Instant now) {
        Instant decent = hours.earliest(now, contact.zone());
        return decent.isAfter(now)
                ? later(
                        intent,
                        decent,
                        "Nobody is called between " + hours.closes() + " and " + hours.opens()
                                + " where the patient is.",
                        findings)
                : new Decision.Send(
                        Channel.VOICE,
                        Objects.requireNonNull(contact.address(Channel.VOICE), "a number"),
                        contact,
                        findings);
    }

    private Decision firstWithinCap(
            Intent intent,
            Recipient recipient,
            Contact contact,
            List<Channel> open,
            List<Finding> findings,
            Instant now) {
        LocalDate today = now.atZone(contact.zone()).toLocalDate();
        LocalDate free = cap.firstDayFree(today, contact.zone(), recipient.textsExcept(intent.id()));
        for (Channel channel : open) {
            String address = contact.address(channel);
            if (address != null && (channel != Channel.SMS || free.equals(today))) {
                return new Decision.Send(channel, address, contact, findings);
            }
        }
        return later(
                intent,
                hours.opening(free, contact.zone()),
                "No more than " + cap.perDay() + " a day and " + cap.perWeek()
                        + " a week of text messages are allowed.",
                findings);
    }

    private static Decision later(Intent intent, Instant until, String why, List<Finding> findings) {
        return until.isBefore(intent.purpose().expiresAt())
                ? new Decision.Postpone(until, why, findings)
                : new Decision.Withhold(
                        Withheld.TOO_LATE, why + " After that it would be too late to be of use.", findings);
    }
}

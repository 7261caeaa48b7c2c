package health.daybreak.notification.escalation;

import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.channel.Outcome;
import health.daybreak.notification.channel.ProtectedChannel.Admission;
import health.daybreak.notification.channel.ProtectedChannel.Slot;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Offers one page over one way after the other until a provider takes it. Each attempt is written down before it is made.
 * Nothing here waits or repeats: that is the escalation's, whose clock goes on.
 */
final class SendPage {

    private static final Logger log = LoggerFactory.getLogger(SendPage.class);

    private final Escalations escalations;
    private final Whereabouts whereabouts;
    private final PageWords words;
    private final PageChannels channels;
    private final EscalationSettings settings;
    private final Clock clock;

    SendPage(
            Escalations escalations,
            Whereabouts whereabouts,
            PageWords words,
            PageChannels channels,
            EscalationSettings settings,
            Clock clock) {
        this.escalations = escalations;
        this.whereabouts = whereabouts;
        this.words = words;
        this.channels = channels;
        this.settings = settings;
        this.clock = clock;
    }

    /** What one way made of the page. */
    private enum Way {
        TAKEN,
        NO_ADDRESS,
        REJECTED,
        NOT_NOW
    }

    void of(Escalation escalation, Page page) {
        Cause.ofService("notification", escalation.clinicId(), page.id()).run(() -> {
            try {
                send(escalation, page);
            } catch (Refused overtaken) {
                log.debug("Page {} was changed meanwhile: {}", page.id(), overtaken.code());
            } catch (RuntimeException unexpected) {
                log.error("Page {} could not be handled", page.id(), unexpected);
                later(escalation, page, "An unexpected " + unexpected.getClass().getSimpleName() + " happened.");
            }
        });
    }

    private void send(Escalation escalation, Page page) {
        boolean rejected = false;
        boolean later = false;
        for (Channel channel : Objects.requireNonNull(escalation.ladder()).channels()) {
            switch (over(channel, escalation, page)) {
                case TAKEN -> {
                    return;
                }
                case NO_ADDRESS -> {}
                case REJECTED -> rejected = true;
                case NOT_NOW -> later = true;
            }
        }
        if (later) {
            later(escalation, page, "No provider has taken it so far.");
        } else {
            Unreached code = rejected ? Unreached.REJECTED : Unreached.NO_ADDRESS;
            String why = rejected ? "No provider will take it." : "No number and no address is known.";
            escalations.change(
                    escalation.id(),
                    current -> current.unreached(page.id(), null, code, why + " Somebody must call.", clock.instant()));
        }
    }

    private Way over(Channel channel, Escalation escalation, Page page) {
        if (page.rejectedBy().contains(channel)) {
            return Way.REJECTED;
        }
        String to = whereabouts.address(escalation.clinicId(), page, channel);
        if (to == null) {
            return Way.NO_ADDRESS;
        }
        return switch (channels.enter(channel)) {
            case Admission.Busy busy -> Way.NOT_NOW;
            case Admission.Unavailable down -> Way.NOT_NOW;
            case Admission.Granted granted -> offer(channel, escalation, page, to, granted.slot());
        };
    }

    private Way offer(Channel channel, Escalation escalation, Page page, String to, Slot slot) {
        try (slot) {
            var message = words.write(escalation, page, channel, to);
            Instant now = clock.instant();
            int attempt = escalations
                    .change(
                            escalation.id(),
                            current -> current.claim(page.id(), channel, now, now.plus(settings.lease())))
                    .state()
                    .page(page.id())
                    .made();
            Outcome outcome = slot.deliver(message);
            return end(escalation.id(), page.id(), attempt, outcome);
        }
    }

    private Way end(String id, String pageId, int attempt, Outcome outcome) {
        Instant now = clock.instant();
        return switch (outcome) {
            case Outcome.Accepted accepted -> {
                escalations.change(id, current -> current.accepted(pageId, attempt, now));
                yield Way.TAKEN;
            }
            case Outcome.Rejected no -> {
                escalations.change(id, current -> current.rejected(pageId, attempt, no.why(), now));
                yield Way.REJECTED;
            }
            case Outcome.Unsure unsure -> {
                escalations.change(id, current -> current.unsure(pageId, attempt, unsure.why(), now));
                yield Way.NOT_NOW;
            }
        };
    }

    private void later(Escalation escalation, Page page, String why) {
        Instant now = clock.instant();
        Instant again = now.plus(settings.retry());
        escalations.change(
                escalation.id(),
                current ->
                        current.unreached(page.id(), again, Unreached.UNREACHABLE, why + " It is tried again.", now));
    }
}

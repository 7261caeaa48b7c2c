package health.daybreak.notification.dispatch;

import health.daybreak.notification.plan.Hold;
import health.daybreak.notification.plan.Intent;
import health.daybreak.notification.recipient.Recipient;
import health.daybreak.notification.recipient.Recipients;
import health.daybreak.platform.aggregate.Stored;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says before it happens what will become of a message, by asking the law as if it were that moment already. */
@Component
public class Foretell {

    private final Recipients recipients;
    private final SendingPolicy policy;
    private final Clock clock;

    Foretell(Recipients recipients, SendingPolicy policy, Clock clock) {
        this.recipients = recipients;
        this.policy = policy;
        this.clock = clock;
    }

    /** Empty when nothing is left to become of it. */
    public Optional<Outlook> of(Intent intent, String patientId) {
        Instant next = intent.nextAt();
        if (next == null) {
            return Optional.empty();
        }
        Hold hold = intent.hold();
        if (hold != null) {
            return Optional.of(new Outlook(
                    next, null, "It is held and will not go unless somebody releases it: " + hold.reason(), List.of()));
        }
        Instant now = clock.instant();
        Instant at = next.isBefore(now) ? now : next;
        Recipient recipient =
                recipients.find(patientId).map(Stored::state).orElseGet(() -> Recipient.unknown(patientId));
        return Optional.of(
                switch (policy.decide(intent, recipient, at)) {
                    case Decision.Send send ->
                        new Outlook(
                                at,
                                send.channel(),
                                "As things stand it goes as " + send.channel().inWords() + ".",
                                send.findings());
                    case Decision.Postpone later ->
                        new Outlook(
                                later.until(), null, "As things stand it is put off: " + later.why(), later.findings());
                    case Decision.Withhold no ->
                        new Outlook(at, null, "As things stand it will not go: " + no.why(), no.findings());
                });
    }
}

package health.daybreak.notification.mailbox;

import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.channel.ChannelSettings;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What would have reached patients, where no real provider is in use. */
@RestController
class MailboxController {

    private final Mailbox mailbox;
    private final ChannelSettings settings;

    MailboxController(Mailbox mailbox, ChannelSettings settings) {
        this.mailbox = mailbox;
        this.settings = settings;
    }

    /** The latest 200 deliveries, newest first; refused (conflict) where real providers deliver everything. */
    @GetMapping("/api/notification/mailbox")
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER, Roles.MANAGER})
    @PatientData
    List<DeliveryView> deliveries(@RequestParam @Nullable String patientId) {
        if (!settings.usesMailbox()) {
            throw Refused.conflict(
                    "mailbox-not-in-use", "Real providers deliver the messages here; no copies are kept.", Map.of());
        }
        List<Delivery> deliveries = mailbox.deliveries(patientId);
        AccessAudit.about(
                deliveries.stream()
                .map(Delivery::patientId)
                .filter(patient -> !patient.isEmpty())
                .distinct()
                .toList());
        return deliveries.stream().map(DeliveryView::of).toList();
    }

    /** A delivery as staff see it. */
    record DeliveryView(
            String id, String patientId, Channel channel, String to, String subject, String body, Instant deliveredAt) {

        static DeliveryView of(Delivery delivery) {
            return new DeliveryView(
                    delivery.id(),
                    delivery.patientId(),
                    delivery.channel(),
                    delivery.to(),
                    delivery.subject(),
                    delivery.body(),
                    delivery.deliveredAt());
        }
    }
}

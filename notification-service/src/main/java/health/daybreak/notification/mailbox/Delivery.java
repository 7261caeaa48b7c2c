package health.daybreak.notification.mailbox;

import health.daybreak.notification.channel.Channel;
import java.time.Instant;

/** A message as the patient would have got it. */
record Delivery(
        String id, String patientId, Channel channel, String to, String subject, String body, Instant deliveredAt) {}

package health.daybreak.notification.mailbox;

import health.daybreak.notification.channel.Channel;
import java.time.Instant;

/**
 * A message as the patient, or somebody of the staff, would have got it.
 *
 * @param patientId empty for a page to staff, which tells nobody whose answer waits
 */
record Delivery(
        String id, String patientId, Channel channel, String to, String subject, String body, Instant deliveredAt) {}

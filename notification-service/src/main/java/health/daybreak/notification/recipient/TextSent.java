package health.daybreak.notification.recipient;

import java.time.Instant;

/** That a text message was, or is about to be, sent. */
public record TextSent(String messageId, Instant at) {}

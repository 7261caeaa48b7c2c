package health.daybreak.notification.channel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message with its words, ready to hand to a provider.
 *
 * @param id the same at every attempt: what the provider recognises a repetition by
 * @param to an e-mail address or a telephone number
 * @param subject of an e-mail; a text has none and ignores it
 * @param calendar what an e-mail puts into the reader's calendar or takes out of it; null when it does neither
 * @param until from then on it is of no use; null when that does not matter to whoever delivers it
 */
public record OutgoingMessage(
        String id,
        String clinicId,
        String patientId,
        Channel channel,
        String to,
        String subject,
        String body,
        @Nullable CalendarPart calendar,
        @Nullable Instant until) {

    /** One that has nothing to do with calendars. */
    public OutgoingMessage(
            String id, String clinicId, String patientId, Channel channel, String to, String subject, String body) {
        this(id, clinicId, patientId, channel, to, subject, body, null, null);
    }

    /**
     * An iCalendar object that travels with an e-mail (RFC 6047).
     *
     * @param method of iTIP, {@code REQUEST} or {@code CANCEL}; the same as inside
     * @param text the object, lines ending as RFC 5545 wants
     */
    public record CalendarPart(String method, String text) {}
}

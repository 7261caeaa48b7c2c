package health.daybreak.notification.template;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Who reads a message and what it is about.
 *
 * @param language a BCP 47 tag
 * @param visit in the clinic's zone, or null when the message is about none
 * @param link to follow, or null when the message carries none
 */
public record Addressee(
        String calledBy,
        String language,
        @Nullable ZonedDateTime visit,
        @Nullable String link,
        Sender sender,
        WordingSettings settings) {}

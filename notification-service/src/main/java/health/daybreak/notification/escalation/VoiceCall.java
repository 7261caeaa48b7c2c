package health.daybreak.notification.escalation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody picked up the telephone because no provider took the page.
 *
 * @param staffId who was called, or null when it was whoever is at the clinic
 * @param by who called
 */
public record VoiceCall(@Nullable String staffId, String by, Instant at, boolean reached) {}

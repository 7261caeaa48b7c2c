package health.daybreak.intake.patient;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a patient.
 *
 * @param kind stable, for example SESSION_COMPLETED
 * @param subject the id of what it is about
 * @param detail for people, without identity
 */
public record StoryEntry(
        Instant at, String kind, String subject, @Nullable String detail) {}

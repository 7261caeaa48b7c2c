package health.daybreak.events.sessions;

import java.time.Instant;

/**
 * When one long-term check was made last.
 *
 * @param check which one. Open vocabulary, such as {@code URINARY}, {@code LIVER}, {@code COGNITION}.
 * @param checkedAt when it was made last
 */
public record LongTermCheckMade(String check, Instant checkedAt) {}

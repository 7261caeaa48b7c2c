package health.daybreak.events.staff;

import java.time.LocalDate;

/**
 * Something that lets a person do what they do.
 *
 * @param kind {@code LICENCE}, {@code BOARD_CERTIFICATION}, {@code DEA_REGISTRATION} or {@code ACLS}
 * @param expiresOn the last day on which it counts
 */
public record Credential(String kind, LocalDate expiresOn) {}

package health.daybreak.scheduling.course;

import health.daybreak.scheduling.day.Slot;
import java.time.LocalDate;

/**
 * Where a session is, or is to be.
 *
 * @param claimId the claim on the clinic's day that holds it
 * @param day the local date on which it starts
 */
public record Place(String claimId, LocalDate day, Slot slot) {}

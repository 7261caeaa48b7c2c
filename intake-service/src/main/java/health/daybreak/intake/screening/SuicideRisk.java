package health.daybreak.intake.screening;

import java.time.LocalDate;

/**
 * The latest C-SSRS screener.
 *
 * @param band NONE, LOW, MODERATE or HIGH
 * @param unacknowledgedHigh whether a high risk of this patient still waits for a prescriber to decide about it
 */
public record SuicideRisk(String band, LocalDate takenOn, boolean unacknowledgedHigh) {}

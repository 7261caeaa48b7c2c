package health.daybreak.intake.screening;

import java.time.LocalDate;

/** A blood pressure with its day and who took it, in words. */
public record PressureReading(BloodPressure pressure, LocalDate takenOn, String origin) {}

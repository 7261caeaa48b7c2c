package health.daybreak.intake.screening;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A figure with its day and who took it, in words. */
public record Reading(Measure measure, BigDecimal value, LocalDate takenOn, String origin) {}

package health.daybreak.intake.patient;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A figure of the referring record.
 *
 * @param kind for example PHQ_9, WEIGHT_KILOGRAMS, SYSTOLIC
 */
public record ReferredFigure(String kind, BigDecimal value, LocalDate takenOn) {}

package health.daybreak.intake.patient;

import java.time.LocalDate;

/**
 * A figure of the referring record whose code intake does not know: kept and shown as it came.
 *
 * @param system of the code
 * @param value with its unit
 */
public record OtherFigure(String system, String code, String display, String value, LocalDate takenOn) {}

package health.daybreak.intake.patient;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the referring record whose code intake does not know: kept and shown as it came.
 *
 * @param system of the code
 * @param value with its unit, for people
 * @param number of a value that is one
 * @param unit of the number, in UCUM, where the record says so
 */
public record OtherFigure(
        String system,
        String code,
        String display,
        String value,
        @Nullable BigDecimal number,
        @Nullable String unit,
        LocalDate takenOn) {}

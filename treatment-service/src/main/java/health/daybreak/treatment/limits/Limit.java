package health.daybreak.treatment.limits;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One clinical number, or one list of them.
 *
 * @param key its name in the file, for example {@code gate.systolic.go}
 * @param meaning what it decides, in words
 * @param values in {@code unit}; one, except for a list of points in time
 * @param source where it comes from
 * @param since the day from which it counts
 */
public record Limit(
        String key, String meaning, List<BigDecimal> values, String unit, String source, Mark mark, LocalDate since) {

    public Limit {
        values = List.copyOf(values);
        if (values.isEmpty() || source.isBlank()) {
            throw new IllegalArgumentException("The limit " + key + " needs a value and a source");
        }
    }

    /** The source with its mark, for showing beside a verdict. */
    public String citation() {
        return source + " [" + mark + "]";
    }
}

package health.daybreak.intake.screening;

import health.daybreak.intake.Source;
import java.math.BigDecimal;
import java.util.List;

/**
 * The smallest daily dose at which an antidepressant counts as tried.
 *
 * @param names generic name first, then others that people write
 */
public record MinimumDose(List<String> names, String drugClass, BigDecimal milligramsPerDay, Source source) {

    public MinimumDose {
        names = List.copyOf(names);
    }
}

package health.daybreak.intake.readiness.web;

import health.daybreak.intake.readiness.Component;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a test.
 *
 * @param unit in which its range is given
 * @param units that are understood, its own first
 * @param required whether the test is not done without it
 */
record ComponentView(
        String code,
        String title,
        String unit,
        List<String> units,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        boolean required) {

    static ComponentView from(Component component) {
        List<String> units = component.units().keySet().stream()
                .sorted((one, other) -> Boolean.compare(other.equals(component.unit()), one.equals(component.unit())))
                .toList();
        return new ComponentView(
                component.code(),
                component.title(),
                component.unit(),
                units,
                component.low(),
                component.high(),
                component.required());
    }
}

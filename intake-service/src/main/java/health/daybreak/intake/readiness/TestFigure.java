package health.daybreak.intake.readiness;

import java.math.BigDecimal;

/**
 * One figure of a result.
 *
 * @param code of the component
 * @param value in the unit that it was given in
 * @param outside whether it lies outside of what is ordinary
 */
public record TestFigure(String code, BigDecimal value, String unit, boolean outside) {}

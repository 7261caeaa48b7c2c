package health.daybreak.treatment.discharge;

/** One criterion, met or not, and why. */
public record Criterion(CriterionName name, boolean met, String why, String source) {}

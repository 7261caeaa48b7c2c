package health.daybreak.intake.assessment;

/** How urgently somebody must look. */
public enum RiskLevel {
    MODERATE,
    HIGH
}

package health.daybreak.intake.assessment;

/** A band that flags a risk by itself. */
public record FlaggedBand(String band, RiskLevel level) {}

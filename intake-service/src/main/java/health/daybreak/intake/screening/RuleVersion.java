package health.daybreak.intake.screening;

/** A rule in one of its versions. */
public record RuleVersion(String ruleId, int version) {}

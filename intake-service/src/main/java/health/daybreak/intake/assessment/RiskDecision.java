package health.daybreak.intake.assessment;

import java.time.Instant;

/**
 * A prescriber's decision about a flagged risk.
 *
 * @param plan what happens now, in words
 */
public record RiskDecision(String by, Instant at, RiskVerdict verdict, String plan) {}

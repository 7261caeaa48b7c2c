package health.daybreak.reporting.compliance;

import health.daybreak.reporting.outcomes.OutcomeSettings.Criterion;

/** The settings of compliance for tests. */
public final class Compliance {

    public static final ComplianceSettings SETTINGS = new ComplianceSettings(new Criterion(24, "test", "P"));

    private Compliance() {}
}

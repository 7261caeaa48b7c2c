package health.daybreak.reporting.operations;

import health.daybreak.reporting.outcomes.OutcomeSettings.Criterion;

/** The settings of operations for tests. */
public final class Operations {

    public static final OperationsSettings SETTINGS = new OperationsSettings(new Criterion(45, "test", "P"));

    private Operations() {}
}

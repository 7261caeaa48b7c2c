package health.daybreak.reporting.safety;

import health.daybreak.reporting.outcomes.OutcomeSettings.Criterion;
import java.util.List;

/** The settings of safety for tests: small numbers that are reached within a story. */
public final class Safety {

    public static final SafetySettings SETTINGS = new SafetySettings(
            new SafetySettings.SevereHypertension("BLOOD_PRESSURE_HIGH", of(180), of(110), of(5)),
            of(3),
            of(91),
            of(183),
            List.of());

    private Safety() {}

    private static Criterion of(int value) {
        return new Criterion(value, "test", "P");
    }
}

package health.daybreak.intake.assessment.store;

import health.daybreak.intake.DataFile;
import health.daybreak.intake.assessment.RiskPolicy;

/** The clocks and notes of flagged risks, as data. */
public final class RiskPolicyFile {

    private RiskPolicyFile() {}

    /** Reads the file; throws {@link IllegalStateException} when it is missing or not understood. */
    public static RiskPolicy read() {
        return DataFile.read("assessment/risk.json", RiskPolicy.class);
    }
}

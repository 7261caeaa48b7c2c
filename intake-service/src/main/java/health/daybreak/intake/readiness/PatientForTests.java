package health.daybreak.intake.readiness;

import health.daybreak.intake.screening.Chart;
import health.daybreak.intake.screening.ScreeningCriteria;
import java.util.List;

/**
 * What the rest of intake knows of a patient, as far as tests are concerned.
 *
 * @param found results that nobody entered here: of the referral, of questionnaires, of the scales
 * @param eligible whether a prescriber has found them eligible
 */
public record PatientForTests(Chart chart, ScreeningCriteria criteria, List<TestResult> found, boolean eligible) {

    public PatientForTests {
        found = List.copyOf(found);
    }
}

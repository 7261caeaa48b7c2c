package health.daybreak.intake.screening;

import static health.daybreak.intake.screening.ChartFixture.aHealthyAdult;
import static health.daybreak.intake.screening.ChartFixture.withPressures;
import static health.daybreak.intake.screening.ChartFixture.without;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.intake.screening.store.PolicyFile;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissingAndStaleTest {

    private static final EligibilityPolicy POLICY = PolicyFile.read().policy();

    @Test
    void everythingThatIsNotThereIsAskedForByName() {
        assertThat(missing(without(Measure.PHQ_9))).containsExactly("phq-9");
        assertThat(missing(without(Measure.GAD_7))).containsExactly("gad-7");
        assertThat(missing(without(Measure.WEIGHT_KILOGRAMS))).containsExactly("vitals");
        assertThat(missing(withPressures())).containsExactly("vitals");
    }

    @Test
    void aQuestionnaireCountsForThirtyDaysAndNotForThirtyOne() {
        assertThat(missing(laterBy(30))).isEmpty();
        assertThat(missing(laterBy(31))).containsExactly("phq-9", "gad-7", "c-ssrs", "vitals");
    }

    private List<String> missing(Chart chart) {
        return POLICY.assess(chart).missing().stream().map(Missing::code).toList();
    }

    private Chart laterBy(int days) {
        Chart chart = aHealthyAdult();
        LocalDate day = ChartFixture.TODAY.plusDays(days);
        return new Chart(
                day,
                chart.birthDate(),
                chart.administrativeGender(),
                chart.indication(),
                chart.answers(),
                chart.recorded(),
                chart.pressures(),
                chart.readings(),
                chart.medications(),
                chart.trials(),
                chart.suicideRisk(),
                chart.episode(),
                chart.tests());
    }
}

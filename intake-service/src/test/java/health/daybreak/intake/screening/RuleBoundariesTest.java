package health.daybreak.intake.screening;

import static health.daybreak.intake.screening.ChartFixture.agedYears;
import static health.daybreak.intake.screening.ChartFixture.agedYearsAndAlmostOneMore;
import static health.daybreak.intake.screening.ChartFixture.ofGender;
import static health.daybreak.intake.screening.ChartFixture.taking;
import static health.daybreak.intake.screening.ChartFixture.with;
import static health.daybreak.intake.screening.ChartFixture.withPressures;
import static health.daybreak.intake.screening.EligibilityPolicyTest.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import health.daybreak.intake.screening.store.PolicyFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleBoundariesTest {

    private static final EligibilityPolicy POLICY = PolicyFile.read().policy();

    static Stream<Arguments> figures() {
        return Stream.of(
                arguments("review.weight-below-45", with(Measure.WEIGHT_KILOGRAMS, "44.9"), true),
                arguments("review.weight-below-45", with(Measure.WEIGHT_KILOGRAMS, "45"), false),
                arguments("review.weight-above-115", with(Measure.WEIGHT_KILOGRAMS, "115"), false),
                arguments("review.weight-above-115", with(Measure.WEIGHT_KILOGRAMS, "115.1"), true),
                arguments("review.body-mass-index", massIndex("115.5"), false),
                arguments("review.body-mass-index", massIndex("115.6"), true),
                arguments("review.age-below-18", agedYears(18), false),
                arguments("review.age-below-18", agedYearsAndAlmostOneMore(17), true),
                arguments("review.age-above-75", agedYearsAndAlmostOneMore(75), false),
                arguments("review.age-above-75", agedYears(76), true),
                arguments("review.heart-rate", with(Measure.HEART_RATE, "49"), true),
                arguments("review.heart-rate", with(Measure.HEART_RATE, "50"), false),
                arguments("review.heart-rate", with(Measure.HEART_RATE, "120"), false),
                arguments("review.heart-rate", with(Measure.HEART_RATE, "121"), true),
                arguments("review.oxygen-saturation", with(Measure.OXYGEN_SATURATION, "94"), true),
                arguments("review.oxygen-saturation", with(Measure.OXYGEN_SATURATION, "95"), false),
                arguments("indication.mild-depression", with(Measure.PHQ_9, "9"), true),
                arguments("indication.mild-depression", with(Measure.PHQ_9, "10"), false),
                arguments("review.drug-dast-10", with(Measure.DAST_10, "2"), false),
                arguments("review.drug-dast-10", with(Measure.DAST_10, "3"), true),
                arguments("review.alcohol-audit-c", with(Measure.AUDIT_C, "2"), false),
                arguments("review.alcohol-audit-c", with(Measure.AUDIT_C, "3"), true),
                arguments("review.alcohol-audit-c", ofGender("male", with(Measure.AUDIT_C, "3")), false),
                arguments("review.alcohol-audit-c", ofGender("male", with(Measure.AUDIT_C, "4")), true),
                arguments("interaction.benzodiazepine-dose", lorazepam("3"), false),
                arguments("interaction.benzodiazepine-dose", lorazepam("3.1"), true));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("figures")
    void aFigureRaisesItsRuleOnOneSideOfItsLimitOnly(String rule, Chart chart, boolean raised) {
        assertThat(ids(POLICY.assess(chart)).contains(rule)).isEqualTo(raised);
    }

    static Stream<Arguments> pressures() {
        BloodPressure borderline = new BloodPressure(159, 99);
        BloodPressure high = new BloodPressure(160, 88);
        BloodPressure highBelow = new BloodPressure(140, 100);
        return Stream.of(
                arguments("note.blood-pressure", withPressures(new BloodPressure(140, 90)), false),
                arguments("note.blood-pressure", withPressures(new BloodPressure(141, 90)), true),
                arguments("note.blood-pressure", withPressures(new BloodPressure(140, 91)), true),
                arguments("review.blood-pressure", withPressures(borderline), false),
                arguments("review.blood-pressure", withPressures(high), true),
                arguments("review.blood-pressure", withPressures(highBelow), true),
                arguments("contraindication.uncontrolled-hypertension", withPressures(high), false),
                arguments("contraindication.uncontrolled-hypertension", withPressures(high, borderline), false),
                arguments("contraindication.uncontrolled-hypertension", withPressures(high, highBelow), true),
                arguments(
                        "contraindication.uncontrolled-hypertension",
                        taking(withPressures(high, high), "Lisinopril 10 MG Oral Tablet"),
                        false),
                arguments(
                        "contraindication.uncontrolled-hypertension",
                        taking(withPressures(new BloodPressure(179, 109)), "Lisinopril 10 MG Oral Tablet"),
                        false),
                arguments(
                        "contraindication.uncontrolled-hypertension",
                        taking(withPressures(new BloodPressure(180, 90)), "Lisinopril 10 MG Oral Tablet"),
                        true),
                arguments(
                        "contraindication.uncontrolled-hypertension",
                        withPressures(new BloodPressure(150, 110)),
                        true));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("pressures")
    void bloodPressureRaisesItsRuleOnOneSideOfItsLimitOnly(String rule, Chart chart, boolean raised) {
        assertThat(ids(POLICY.assess(chart)).contains(rule)).isEqualTo(raised);
    }

    @Test
    void aPatientWithSystolicOf182IsDeclinedAndToldWhy() {
        Verdict verdict = POLICY.assess(withPressures(new BloodPressure(182, 90)));
        assertThat(verdict).isInstanceOf(Verdict.Declined.class);
        assertThat(verdict.reasons().getFirst().evidence()).containsExactly("182/90 mmHg (measured here, 2026-11-23)");
    }

    private static Chart massIndex(String kilogramsAtOneMetreSeventy) {
        return with(Measure.WEIGHT_KILOGRAMS, kilogramsAtOneMetreSeventy);
    }

    private static Chart lorazepam(String milligrams) {
        return with(Measure.LORAZEPAM_EQUIVALENT_MILLIGRAMS, milligrams);
    }
}

package health.daybreak.treatment.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.treatment.limits.TestLimits;
import health.daybreak.treatment.vitals.BelievableReading;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompleteFormTest {

    private static final Instant BEGAN = Instant.parse("2026-11-24T15:00:00Z");
    private static final Instant NOW = at(240);
    private static final Points POINTS = Points.of(TestLimits.SHIPPED, BEGAN, at(40));

    private final CompleteForm complete =
            new CompleteForm(new BelievableReading(TestLimits.SHIPPED), TestLimits.SHIPPED);

    @Test
    void whatTheChartLacksIsFilledByAPersonAndMarkedAsTheirs() {
        Field filled = answer(FieldName.PRESSURE_AFTER_DOSE, new Supplied.Pressure(141, 88, at(43)));

        assertThat(filled.origin()).isEqualTo(Origin.SUPPLIED);
        assertThat(filled.says()).isEqualTo("141/88 mmHg, 43 min after the dose began");
        assertThat(filled.at()).isEqualTo(at(43));
    }

    @Test
    void whatTheChartHasIsNotAnsweredOver() {
        Field charted = new Field(
                FieldName.SEDATION,
                Origin.CHARTED,
                "MOAA/S 4 at the lowest: sedated",
                null,
                null,
                List.of(new ChartEntry(ChartEntry.Kind.VITALS, "set-1", at(30), "staff-nurse")));

        assertThatThrownBy(() -> complete.complete(
                        List.of(charted), Map.of(FieldName.SEDATION, new Supplied.Score(5)), POINTS, NOW))
                .hasMessageContaining("MOAA/S 4")
                .hasMessageContaining("put right there");
    }

    @Test
    void whatIsStillMissingIsNamedAndCanBeSaidToBeNotObtained() {
        assertThatThrownBy(() -> complete.complete(gap(FieldName.LEFT), Map.of(), POINTS, NOW))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.details())
                        .containsEntry("missing", List.of(FieldName.LEFT)));

        Field gap = answer(FieldName.LEFT, new Supplied.NotObtained("Taken to hospital"));
        assertThat(gap.origin()).isEqualTo(Origin.NOT_OBTAINED);
        assertThat(gap.says()).isEqualTo("Taken to hospital");
    }

    @Test
    void theBloodPressureAfterTheDoseIsOneOfAboutFortyMinutes() {
        assertThat(pressureAfterDose(25)).isTrue();
        assertThat(pressureAfterDose(55)).isTrue();
        assertThat(pressureAfterDose(24)).isFalse();
        assertThat(pressureAfterDose(56)).isFalse();
    }

    @Test
    void theBloodPressureBeforeIsOfBeforeAndTheOtherIsOfAfterTheDose() {
        assertThat(answer(FieldName.PRESSURE_BEFORE, new Supplied.Pressure(126, 80, at(0)))
                        .says())
                .isEqualTo("126/80 mmHg");
        refused(FieldName.PRESSURE_BEFORE, new Supplied.Pressure(126, 80, at(1)), "another-time");
        refused(FieldName.PRESSURE_AT_DISCHARGE, new Supplied.Pressure(126, 80, at(0)), "another-time");
    }

    @Test
    void aSlipOfTheKeyboardIsCaughtAsItIsInTheChart() {
        refused(FieldName.PRESSURE_AT_DISCHARGE, new Supplied.Pressure(84, 124, at(160)), "implausible-vitals");
        refused(FieldName.PRESSURE_AT_DISCHARGE, new Supplied.Pressure(1240, 84, at(160)), "implausible-vitals");
        refused(FieldName.SEDATION, new Supplied.Score(6), "implausible-observation");
        refused(FieldName.DISSOCIATION, new Supplied.Score(25), "implausible-observation");
    }

    @Test
    void nobodyLeftInTheFutureOrBeforeTheDose() {
        refused(FieldName.LEFT, new Supplied.Moment(NOW.plusMillis(1)), "another-time");
        refused(FieldName.LEFT, new Supplied.Moment(BEGAN.minusMillis(1)), "another-time");
        assertThat(answer(FieldName.LEFT, new Supplied.Moment(at(160))).met()).isTrue();
    }

    @Test
    void thatNothingHappenedIsSaidAndWhatHappenedIsReportedInTheSessionFirst() {
        assertThat(answer(FieldName.ADVERSE_EVENTS, new Supplied.YesNo(false)).says())
                .isEqualTo("None");
        refused(FieldName.ADVERSE_EVENTS, new Supplied.YesNo(true), "report-it-first");
    }

    @Test
    void anAnswerOfAnotherKindThanTheFieldAsksForIsRefused() {
        refused(FieldName.LEFT, new Supplied.YesNo(true), "another-answer");
        refused(FieldName.SEDATION_GONE, new Supplied.Score(5), "another-answer");
        refused(FieldName.CRITERIA_MET, new Supplied.Pressure(124, 84, at(160)), "another-answer");
        refused(FieldName.PRESSURE_BEFORE, new Supplied.Moment(at(0)), "another-answer");
    }

    private boolean pressureAfterDose(int minutes) {
        try {
            answer(FieldName.PRESSURE_AFTER_DOSE, new Supplied.Pressure(141, 88, at(minutes)));
            return true;
        } catch (Refused refused) {
            assertThat(refused).hasMessageContaining("25 to 55 min after the dose began");
            return false;
        }
    }

    private Field answer(FieldName name, Supplied answer) {
        return complete.complete(gap(name), Map.of(name, answer), POINTS, NOW).getFirst();
    }

    private void refused(FieldName name, Supplied answer, String code) {
        assertThatThrownBy(() -> answer(name, answer))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static List<Field> gap(FieldName name) {
        return List.of(Field.missing(name, "Not charted"));
    }

    private static Instant at(int minutes) {
        return BEGAN.plus(Duration.ofMinutes(minutes));
    }
}

package health.daybreak.treatment.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MonitoringFormTest {

    private static final LocalDate DOSED = LocalDate.of(2026, 11, 24);
    private static final Instant NEXT_EVENING = Instant.parse("2026-11-26T02:00:00Z");
    private static final Field PRESSURE = new Field(
            FieldName.PRESSURE_BEFORE,
            Origin.CHARTED,
            "126/80 mmHg",
            null,
            null,
            List.of(new ChartEntry(ChartEntry.Kind.VITALS, "set-1", NEXT_EVENING, "staff-nurse")));
    private static final Field GAP = Field.notObtained(FieldName.SEDATION, "Mrs B. was asleep");

    private final MonitoringForm owed = MonitoringForm.owed(
            "session-1", "patient-1", Instant.parse("2026-11-24T15:00:00Z"), ZoneId.of("America/New_York"));

    @Test
    void whatWasSubmittedIsNotSubmittedOverIt() {
        MonitoringForm submitted = owed.submitted(submission(DOSED, null));

        assertThatThrownBy(() -> submitted.submitted(submission(DOSED, null))).hasMessageContaining("amend it");
    }

    @Test
    void anAmendmentStandsBesideWhatWasSubmittedBefore() {
        Submission first = submission(DOSED, null);
        Submission second = submission(DOSED.plusDays(1), "The discharge was charted late");
        MonitoringForm amended = owed.submitted(first).submitted(second);

        assertThat(amended.submissions()).containsExactly(first, second);
        assertThat(amended.latest()).contains(second);
    }

    @Test
    void thereIsNothingToAmendBeforeItWasSubmitted() {
        assertThatThrownBy(() -> owed.submitted(submission(DOSED, "Typing error")))
                .hasMessageContaining("nothing to amend");
    }

    @Test
    void itWentOutFromTheDayOfTheDoseToTheClinicsToday() {
        LocalDate today = LocalDate.of(2026, 11, 25);

        assertThat(owed.submitted(submission(today, null)).submissions()).hasSize(1);
        assertThatThrownBy(() -> owed.submitted(submission(today.plusDays(1), null)))
                .hasMessageContaining("between the day of the dose, 2026-11-24, and today, 2026-11-25");
        assertThatThrownBy(() -> owed.submitted(submission(DOSED.minusDays(1), null)))
                .hasMessageContaining("between");
    }

    @Test
    void itIsSubmittedFiftyTimesAndNotOnceMore() {
        MonitoringForm form = owed.submitted(submission(DOSED, null));
        for (int time = 1; time < 50; time++) {
            form = form.submitted(submission(DOSED, "Again"));
        }
        MonitoringForm full = form;

        assertThatThrownBy(() -> full.submitted(submission(DOSED, "Again"))).hasMessageContaining("is full");
    }

    @Test
    void aFieldThatTheChartHasOtherwiseNowIsNamedAndOneThatAPersonFilledIsNotUntilTheChartHasIt() {
        Submission submitted = submission(DOSED, null);
        Field moved = new Field(FieldName.PRESSURE_BEFORE, Origin.CHARTED, "150/92 mmHg", null, null, PRESSURE.from());
        Field charted = new Field(FieldName.SEDATION, Origin.CHARTED, "MOAA/S 4", null, null, PRESSURE.from());

        assertThat(submitted.outdatedBy(List.of(PRESSURE, Field.missing(FieldName.SEDATION, "None"))))
                .isEmpty();
        assertThat(submitted.outdatedBy(List.of(moved, charted)))
                .containsExactly(FieldName.PRESSURE_BEFORE, FieldName.SEDATION);
    }

    @Test
    void withoutWordsEveryNumberStaysAndNothingThatAnybodyWrote() {
        MonitoringForm silent = owed.submitted(submission(DOSED, null))
                .submitted(submission(DOSED, "Mrs B. called"))
                .withoutWords("(erased)");

        assertThat(silent.toString()).doesNotContain("Mrs B.").doesNotContain("REF-7");
        assertThat(silent.submissions()).hasSize(2).allSatisfy(one -> {
            assertThat(one.fields()).contains(PRESSURE);
            assertThat(one.by()).isEqualTo("staff-nurse");
            assertThat(one.submittedOn()).isEqualTo(DOSED);
        });
    }

    private static Submission submission(LocalDate on, @Nullable String reason) {
        return new Submission(List.of(PRESSURE, GAP), on, "REF-7", "staff-nurse", NEXT_EVENING, reason);
    }
}

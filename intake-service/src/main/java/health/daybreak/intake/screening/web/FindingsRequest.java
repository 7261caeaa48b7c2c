package health.daybreak.intake.screening.web;

import health.daybreak.intake.screening.Answer;
import health.daybreak.intake.screening.AntidepressantTrial;
import health.daybreak.intake.screening.BloodPressure;
import health.daybreak.intake.screening.Findings;
import health.daybreak.intake.screening.Indication;
import health.daybreak.intake.screening.Question;
import health.daybreak.intake.screening.QuestionAnswer;
import health.daybreak.intake.screening.Vitals;
import health.daybreak.platform.aggregate.Refused;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The findings of a screening as a whole; what is not known yet is left out. */
record FindingsRequest(
        @Nullable Indication indication,
        @Nullable @Size(max = 100) List<@Valid @NotNull Trial> trials,
        @Nullable @Size(max = 100) List<@Valid @NotNull GivenAnswer> answers,
        @Nullable @Size(max = 100) List<@NotBlank @Size(max = 200) String> medications,
        @Nullable @PositiveOrZero BigDecimal lorazepamEquivalentMilligrams,
        @Nullable @Valid MeasuredVitals vitals) {

    /** One antidepressant that was tried. */
    record Trial(
            @NotBlank @Size(max = 100) String drug,
            @NotNull BigDecimal doseMilligramsPerDay,
            int weeks,
            @Nullable Integer adherencePercent,
            int responsePercent,
            AntidepressantTrial.@NotNull WhyStopped whyStopped,
            boolean currentEpisode) {}

    /** One contraindication question with its answer. */
    record GivenAnswer(
            @NotNull Question question,
            @NotNull Answer answer,
            @Nullable @Size(max = 500) String detail) {}

    /** One reading in mmHg. */
    record Pressure(int systolic, int diastolic) {}

    /**
     * What was measured.
     *
     * @param measuredAt when it was; left out for now
     */
    record MeasuredVitals(
            @NotEmpty @Size(max = 10) List<@NotNull Pressure> bloodPressures,
            @Nullable Integer heartRate,
            @Nullable Integer oxygenSaturation,
            @NotNull BigDecimal weightKilograms,
            @NotNull BigDecimal heightCentimetres,
            @Nullable Instant measuredAt) {}

    Findings toFindings(Instant now) {
        return new Findings(
                indication,
                orEmpty(trials).stream().map(FindingsRequest::trial).toList(),
                orEmpty(answers).stream()
                        .map(given -> new QuestionAnswer(given.question(), given.answer(), given.detail()))
                        .toList(),
                orEmpty(medications),
                lorazepamEquivalentMilligrams,
                vitals == null ? null : measured(vitals, now));
    }

    private static AntidepressantTrial trial(Trial trial) {
        return new AntidepressantTrial(
                trial.drug(),
                trial.doseMilligramsPerDay(),
                trial.weeks(),
                trial.adherencePercent(),
                trial.responsePercent(),
                trial.whyStopped(),
                trial.currentEpisode());
    }

    private static Vitals measured(MeasuredVitals vitals, Instant now) {
        Instant at = Objects.requireNonNullElse(vitals.measuredAt(), now);
        if (at.isAfter(now)) {
            throw Refused.unprocessable("measured-in-the-future", "Vitals cannot have been measured after now.");
        }
        return new Vitals(
                vitals.bloodPressures().stream()
                        .map(pressure -> new BloodPressure(pressure.systolic(), pressure.diastolic()))
                        .toList(),
                vitals.heartRate(),
                vitals.oxygenSaturation(),
                vitals.weightKilograms(),
                vitals.heightCentimetres(),
                at);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}

package health.daybreak.intake.screening.web;

import health.daybreak.intake.screening.Answer;
import health.daybreak.intake.screening.BloodPressure;
import health.daybreak.intake.screening.Episode;
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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The findings of a screening as a whole; what is not known yet is left out. */
record FindingsRequest(
        @Nullable Indication indication,
        @Nullable @Size(max = 100) List<@Valid @NotNull TrialRequest> trials,
        @Nullable @Size(max = 100) List<@Valid @NotNull GivenAnswer> answers,
        @Nullable @Size(max = 100) List<@NotBlank @Size(max = 200) String> medications,
        @Nullable @PositiveOrZero BigDecimal lorazepamEquivalentMilligrams,
        @Nullable @Valid MeasuredVitals vitals,
        @Nullable Episode episode) {

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
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return new Findings(
                indication,
                orEmpty(trials).stream().map(trial -> trial.toTrial(today)).toList(),
                orEmpty(answers).stream()
                        .map(given -> new QuestionAnswer(given.question(), given.answer(), given.detail()))
                        .toList(),
                orEmpty(medications),
                lorazepamEquivalentMilligrams,
                vitals == null ? null : measured(vitals, now),
                episode);
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

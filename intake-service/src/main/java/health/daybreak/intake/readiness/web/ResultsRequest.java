package health.daybreak.intake.readiness.web;

import health.daybreak.intake.readiness.Outcome;
import health.daybreak.intake.readiness.RecordTests.Entered;
import health.daybreak.intake.readiness.RecordTests.EnteredFigure;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Results of one or several tests; all are kept or none. */
record ResultsRequest(@NotEmpty @Size(max = 50) List<@NotNull @Valid EnteredResult> results) {

    /**
     * One result.
     *
     * @param takenAt when the sample was taken, or the test was done; now when left out
     * @param outcome what the report says; may be left out where all figures are given
     */
    record EnteredResult(
            @NotBlank String item,
            @Nullable Instant takenAt,
            @Nullable Outcome outcome,
            @Nullable @Size(max = 50) List<@NotNull @Valid TestFigureRequest> figures,
            @Nullable @Size(max = 500) String note) {

        Entered entered(Instant now) {
            List<TestFigureRequest> given = figures == null ? List.of() : figures;
            return new Entered(
                    item,
                    takenAt == null ? now : takenAt,
                    outcome,
                    given.stream()
                            .map(figure -> new EnteredFigure(figure.code(), figure.value(), figure.unit()))
                            .toList(),
                    note == null || note.isBlank() ? null : note.strip());
        }
    }

    /** One figure, with its unit in UCUM. */
    record TestFigureRequest(
            @NotBlank String code,
            @NotNull BigDecimal value,
            @NotBlank @Size(max = 30) String unit) {}
}

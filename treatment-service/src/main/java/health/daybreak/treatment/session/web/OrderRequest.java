package health.daybreak.treatment.session.web;

import health.daybreak.treatment.dose.Milligrams;
import health.daybreak.treatment.dose.MilligramsPerKilogram;
import health.daybreak.treatment.dose.WeightBasis;
import health.daybreak.treatment.order.AsNeeded;
import health.daybreak.treatment.order.Prescription;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a prescriber orders and signs.
 *
 * @param idealWeight the ideal weight where the patient is obese; left out for the actual weight
 * @param topUpMilligrams the most that may be added during a session; left out when nothing may
 * @param reason for this order, in the record
 */
record OrderRequest(
        @NotNull @Positive BigDecimal milligramsPerKilogram,
        @Nullable @Positive Integer minutes,
        @Nullable @Valid IdealWeight idealWeight,
        @NotNull @Positive BigDecimal mostMilligramsPerKilogram,
        @NotNull @Positive BigDecimal mostMilligrams,
        @NotNull @Positive BigDecimal escalationStep,
        @Nullable @Positive BigDecimal topUpMilligrams,
        @Nullable @Size(max = 10) List<@Valid Medicine> asNeeded,
        @NotBlank @Size(max = 1000) String reason,
        @NotNull @AssertTrue Boolean signed) {

    /** From what the ideal weight follows. */
    record IdealWeight(
            @NotNull @Positive BigDecimal heightCentimetres,
            @NotNull WeightBasis.Build build) {}

    /** A medicine as needed. */
    record Medicine(
            @NotBlank @Size(max = 80) String medicine,
            @NotBlank @Size(max = 80) String dose,
            @NotBlank @Size(max = 80) String reason,
            @Min(1) @Max(10) int most) {}

    Prescription prescription() {
        return new Prescription(
                new MilligramsPerKilogram(milligramsPerKilogram),
                minutes,
                idealWeight == null
                        ? WeightBasis.actual()
                        : new WeightBasis(
                                WeightBasis.Kind.IDEAL_WHEN_OBESE,
                                idealWeight.heightCentimetres(),
                                idealWeight.build()),
                new MilligramsPerKilogram(mostMilligramsPerKilogram),
                new Milligrams(mostMilligrams),
                new MilligramsPerKilogram(escalationStep),
                topUpMilligrams == null ? null : new Milligrams(topUpMilligrams),
                asNeeded == null
                        ? List.of()
                        : asNeeded.stream()
                                .map(one -> new AsNeeded(one.medicine(), one.dose(), one.reason(), one.most()))
                                .toList());
    }
}

package health.daybreak.treatment.dose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One dose, worked out.
 *
 * @param dose what the order comes to, rounded down to 0.1 mg: never more than ordered
 * @param drawn the volume to draw up, rounded down to the 0.01 mL that a syringe shows
 * @param given what that volume holds: what is charted, because it is what the patient gets
 * @param infusion how the pump is set; null for an injection
 * @param measured the weight on the scale where the dose is worked out for the ideal one; null where it is the same
 */
public record DosePlan(
        Route route,
        MilligramsPerKilogram ordered,
        Kilograms weight,
        MilligramsPerMillilitre concentration,
        Milligrams dose,
        Millilitres drawn,
        Milligrams given,
        @Nullable Infusion infusion,
        @Nullable Kilograms measured) {

    private static final int MILLIGRAM_PLACES = 1;
    private static final int SYRINGE_PLACES = 2;

    /** Works out an injection. */
    public static DosePlan injection(
            Route route, MilligramsPerKilogram ordered, Kilograms weight, MilligramsPerMillilitre concentration) {
        return plan(route, ordered, weight, concentration, null);
    }

    /** Works out an infusion of {@code total} over {@code minutes}. */
    public static DosePlan infusion(
            MilligramsPerKilogram ordered,
            Kilograms weight,
            MilligramsPerMillilitre concentration,
            Millilitres total,
            int minutes) {
        return plan(Route.IV, ordered, weight, concentration, Infusion.of(total, minutes));
    }

    private static DosePlan plan(
            Route route,
            MilligramsPerKilogram ordered,
            Kilograms weight,
            MilligramsPerMillilitre concentration,
            @Nullable Infusion infusion) {
        BigDecimal dose = ordered.value().multiply(weight.value()).setScale(MILLIGRAM_PLACES, RoundingMode.DOWN);
        BigDecimal drawn = dose.divide(concentration.value(), SYRINGE_PLACES, RoundingMode.DOWN);
        Millilitres volume = new Millilitres(drawn);
        return new DosePlan(
                route,
                ordered,
                weight,
                concentration,
                new Milligrams(dose),
                volume,
                new Milligrams(plain(drawn.multiply(concentration.value()))),
                infusion,
                null);
    }

    /** The same dose for somebody whom the scale shows this weight. */
    public DosePlan forSomebodyWeighing(Kilograms scale) {
        Kilograms other = scale.value().compareTo(weight.value()) == 0 ? null : scale;
        return new DosePlan(route, ordered, weight, concentration, dose, drawn, given, infusion, other);
    }

    /** What the scale showed. */
    public Kilograms actualWeight() {
        return measured == null ? weight : measured;
    }

    /** The arithmetic, line by line, as a person would check it. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        if (measured != null) {
            steps.add(new Step(
                    "ideal weight instead of " + measured, weight.value(), "kg", "Devine 1974, BMI over the limit"));
        }
        steps.add(new Step(ordered + " x " + weight, dose.value(), "mg", "rounded down to 0.1 mg"));
        steps.add(new Step(dose + " at " + concentration, drawn.value(), "mL", "rounded down to 0.01 mL"));
        if (given.value().compareTo(dose.value()) != 0) {
            steps.add(new Step(drawn + " x " + concentration, given.value(), "mg", "what the syringe holds"));
        }
        if (infusion != null) {
            steps.add(new Step(
                    "in " + infusion.total() + " over " + infusion.minutes() + " min",
                    infusion.rate().value(),
                    "mL/h",
                    "to the nearest 0.1 mL/h"));
        }
        return List.copyOf(steps);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < MILLIGRAM_PLACES ? stripped.setScale(MILLIGRAM_PLACES) : stripped;
    }

    /**
     * One line of the arithmetic.
     *
     * @param says what is done, for example {@code 0.5 mg/kg x 70.2 kg}
     * @param rounding how the result was rounded
     */
    public record Step(String says, BigDecimal result, String unit, String rounding) {}
}

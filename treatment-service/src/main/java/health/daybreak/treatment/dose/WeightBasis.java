package health.daybreak.treatment.dose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * For which weight a dose is worked out. In a heavy patient the ideal weight keeps the haemodynamic effect down; it never
 * makes a dose larger.
 *
 * @param heightCentimetres needed for the ideal weight
 * @param build which of Devine's two lines holds; needed for the ideal weight
 */
public record WeightBasis(
        Kind kind,
        @Nullable BigDecimal heightCentimetres,
        @Nullable Build build) {

    private static final BigDecimal CENTIMETRES_PER_INCH = new BigDecimal("2.54");
    private static final BigDecimal SIXTY_INCHES = BigDecimal.valueOf(60);
    private static final BigDecimal KILOGRAMS_PER_INCH = new BigDecimal("2.3");
    private static final BigDecimal SQUARE_CENTIMETRES = BigDecimal.valueOf(10_000);
    private static final int INCH_PLACES = 10;

    /** Which weight. */
    public enum Kind {
        ACTUAL,
        /** The ideal weight where the body mass index reaches the limit, else the actual one. */
        IDEAL_WHEN_OBESE
    }

    /** Devine's two lines: what is added to at 60 inches of height. */
    public enum Build {
        FEMALE("45.5"),
        MALE("50");

        private final BigDecimal atSixtyInches;

        Build(String kilograms) {
            this.atSixtyInches = new BigDecimal(kilograms);
        }
    }

    public WeightBasis {
        if (kind == Kind.IDEAL_WHEN_OBESE && (heightCentimetres == null || build == null)) {
            throw new IllegalArgumentException("The ideal weight follows from height and build: both are needed");
        }
    }

    /** What the scale shows. */
    public static WeightBasis actual() {
        return new WeightBasis(Kind.ACTUAL, null, null);
    }

    /** The weight to work a dose out for; {@code obeseFrom} is a body mass index. */
    public Kilograms of(Kilograms measured, BigDecimal obeseFrom) {
        if (kind == Kind.ACTUAL || heightCentimetres == null || build == null) {
            return measured;
        }
        BigDecimal square = heightCentimetres.multiply(heightCentimetres);
        boolean obese = measured.value().multiply(SQUARE_CENTIMETRES).compareTo(obeseFrom.multiply(square)) >= 0;
        BigDecimal ideal = ideal(heightCentimetres, build);
        return obese && ideal.compareTo(measured.value()) < 0 ? new Kilograms(ideal) : measured;
    }

    /** Devine 1974: 50 kg, or 45.5 kg for women, and 2.3 kg for each inch over 60; rounded down to 0.1 kg. */
    private static BigDecimal ideal(BigDecimal centimetres, Build build) {
        BigDecimal over = centimetres
                .divide(CENTIMETRES_PER_INCH, INCH_PLACES, RoundingMode.DOWN)
                .subtract(SIXTY_INCHES)
                .max(BigDecimal.ZERO);
        return build.atSixtyInches.add(over.multiply(KILOGRAMS_PER_INCH)).setScale(1, RoundingMode.DOWN);
    }
}

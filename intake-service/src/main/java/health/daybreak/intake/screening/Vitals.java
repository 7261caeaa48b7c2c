package health.daybreak.intake.screening;

import health.daybreak.platform.aggregate.Refused;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was measured at the clinic.
 *
 * @param bloodPressures readings in order, at least one; a high one is worth repeating
 * @param heartRate beats a minute, 20 to 250
 * @param oxygenSaturation percent on room air, 50 to 100
 * @param weightKilograms 20 to 400
 * @param heightCentimetres 80 to 250
 */
public record Vitals(
        List<BloodPressure> bloodPressures,
        @Nullable Integer heartRate,
        @Nullable Integer oxygenSaturation,
        BigDecimal weightKilograms,
        BigDecimal heightCentimetres,
        Instant measuredAt) {

    public Vitals {
        bloodPressures = List.copyOf(bloodPressures);
        if (bloodPressures.isEmpty()) {
            throw Refused.unprocessable("blood-pressure-missing", "Vitals hold at least one blood pressure reading.");
        }
        requireWithin("heart rate", heartRate, 20, 250);
        requireWithin("oxygen saturation", oxygenSaturation, 50, 100);
        requireWithin("weight in kilograms", weightKilograms.doubleValue(), 20, 400);
        requireWithin("height in centimetres", heightCentimetres.doubleValue(), 80, 250);
    }

    Vitals takenAt(Instant at) {
        return new Vitals(bloodPressures, heartRate, oxygenSaturation, weightKilograms, heightCentimetres, at);
    }

    private static void requireWithin(String what, @Nullable Number value, int from, int to) {
        if (value != null && (value.doubleValue() < from || value.doubleValue() > to)) {
            throw Refused.unprocessable(
                    "impossible-measurement", "The " + what + " lies between " + from + " and " + to + ".");
        }
    }
}

package health.daybreak.treatment.vitals;

import static health.daybreak.treatment.limits.LimitName.BELIEVABLE_BREATHS;
import static health.daybreak.treatment.limits.LimitName.BELIEVABLE_DIASTOLIC;
import static health.daybreak.treatment.limits.LimitName.BELIEVABLE_HEART_RATE;
import static health.daybreak.treatment.limits.LimitName.BELIEVABLE_OXYGEN;
import static health.daybreak.treatment.limits.LimitName.BELIEVABLE_SYSTOLIC;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.treatment.limits.LimitName;
import health.daybreak.treatment.limits.Limits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Catches slips of the keyboard before they become a chart: 840 for 84, systolic and diastolic swapped. */
public final class BelievableReading {

    private static final int HIGHEST_MOAAS = 5;
    private static final int HIGHEST_CADSS6 = 24;
    private static final int HIGHEST_OF_TEN = 10;

    private final Limits limits;

    public BelievableReading(Limits limits) {
        this.limits = limits;
    }

    /** Throws {@link Refused} with everything that is not believed, by field. */
    public Reading require(Reading reading) {
        refuseAny("implausible-vitals", problems(reading));
        return reading;
    }

    /** The same for what was seen without a monitor; something must have been seen. */
    public Observation.Sight require(Observation.Sight sight) {
        if (sight.empty()) {
            throw Refused.unprocessable("nothing-seen", "Say at least one thing that was seen.");
        }
        List<Map<String, String>> problems = new ArrayList<>();
        scale("sedation", sight.sedation(), HIGHEST_MOAAS, problems);
        scale("dissociation", sight.dissociation(), HIGHEST_CADSS6, problems);
        scale("nausea", sight.nausea(), HIGHEST_OF_TEN, problems);
        scale("pain", sight.pain(), HIGHEST_OF_TEN, problems);
        refuseAny("implausible-observation", problems);
        return sight;
    }

    /** The same for a blood pressure alone, in mmHg. */
    public void requirePressure(int systolic, int diastolic) {
        List<Map<String, String>> problems = new ArrayList<>();
        pressure(systolic, diastolic, problems);
        requireNotSwapped(systolic, diastolic, problems);
        refuseAny("implausible-vitals", problems);
    }

    private List<Map<String, String>> problems(Reading reading) {
        List<Map<String, String>> problems = new ArrayList<>();
        pressure(reading.systolic(), reading.diastolic(), problems);
        range("heartRate", reading.heartRate(), BELIEVABLE_HEART_RATE, problems);
        range("oxygen", reading.oxygen(), BELIEVABLE_OXYGEN, problems);
        range("breaths", reading.breaths(), BELIEVABLE_BREATHS, problems);
        scale("sedation", reading.sedation(), HIGHEST_MOAAS, problems);
        scale("dissociation", reading.dissociation(), HIGHEST_CADSS6, problems);
        requireNotSwapped(reading.systolic(), reading.diastolic(), problems);
        return problems;
    }

    private void pressure(int systolic, int diastolic, List<Map<String, String>> problems) {
        range("systolic", systolic, BELIEVABLE_SYSTOLIC, problems);
        range("diastolic", diastolic, BELIEVABLE_DIASTOLIC, problems);
    }

    private static void requireNotSwapped(int systolic, int diastolic, List<Map<String, String>> problems) {
        if (problems.isEmpty() && systolic <= diastolic) {
            problems.add(problem(
                    "diastolic",
                    "Systolic %d is not above diastolic %d mmHg: were they swapped?".formatted(systolic, diastolic)));
        }
    }

    private static void refuseAny(String code, List<Map<String, String>> problems) {
        if (!problems.isEmpty()) {
            String first = problems.getFirst().getOrDefault("message", "");
            throw Refused.unprocessable(code, first, Map.of("errors", problems));
        }
    }

    private void range(String field, @Nullable Integer value, LimitName name, List<Map<String, String>> problems) {
        List<BigDecimal> ends = limits.of(name).values();
        int low = ends.getFirst().intValueExact();
        int high = ends.getLast().intValueExact();
        if (value != null && (value < low || value > high)) {
            problems.add(problem(
                    field,
                    "%d is not believed: expected %d to %d %s.%s"
                            .formatted(value, low, high, limits.of(name).unit(), slip(value, low, high))));
        }
    }

    private static void scale(String field, @Nullable Integer value, int highest, List<Map<String, String>> problems) {
        if (value != null && (value < 0 || value > highest)) {
            problems.add(problem(field, "%d is not on the scale: expected 0 to %d.".formatted(value, highest)));
        }
    }

    private static String slip(int value, int low, int high) {
        int tenth = value / 10;
        return tenth >= low && tenth <= high ? " Was " + tenth + " meant?" : "";
    }

    private static Map<String, String> problem(String field, String message) {
        return Map.of("field", field, "message", message);
    }
}

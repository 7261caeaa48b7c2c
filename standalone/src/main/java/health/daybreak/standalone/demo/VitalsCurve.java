package health.daybreak.standalone.demo;

import java.util.Map;
import java.util.Random;

/**
 * Vital signs over one session: blood pressure rises to a peak 40 minutes after the dose began and comes back with a
 * half-life of 20 minutes. The peak of +16 (SD 11) systolic and 0.7 times that diastolic is that of 2,342 infusions at
 * Yale (litmetric 38991311); the pulse goes with it by half.
 */
final class VitalsCurve {

    private static final int SYSTOLIC = 122;
    private static final int DIASTOLIC = 77;
    private static final int PULSE = 69;
    private static final int PEAK_MINUTE = 40;
    private static final int HALF_LIFE_MINUTES = 20;
    private static final double MEAN_RISE = 16;
    private static final double RISE_DEVIATION = 11;
    private static final double MOST_RISE = 30;

    private final int usual;
    private final int higherToday;
    private final double rise;

    /** @param seed of this patient and session: the same curve each time the demo is played */
    VitalsCurve(long seed) {
        var random = new Random(seed);
        usual = SYSTOLIC;
        higherToday = random.nextInt(9) - 4;
        rise = Math.clamp(MEAN_RISE + RISE_DEVIATION * random.nextGaussian(), 0, MOST_RISE);
    }

    /**
     * @param systolic before the dose
     * @param rise of the systolic pressure at the peak
     */
    VitalsCurve(int systolic, double rise) {
        usual = systolic;
        higherToday = 0;
        this.rise = rise;
    }

    /** Before the dose. */
    Map<String, Object> before() {
        return at(0);
    }

    /** So many minutes after the dose began. */
    Map<String, Object> after(int minutes) {
        double share = minutes <= PEAK_MINUTE
                ? Math.pow(Math.sin(Math.PI * minutes / (2 * PEAK_MINUTE)), 2)
                : Math.pow(0.5, (double) (minutes - PEAK_MINUTE) / HALF_LIFE_MINUTES);
        return at(rise * share);
    }

    private Map<String, Object> at(double risen) {
        return reading(
                usual + higherToday + (int) Math.round(risen),
                DIASTOLIC + higherToday / 2 + (int) Math.round(0.7 * risen),
                PULSE + higherToday + (int) Math.round(risen / 2));
    }

    static Map<String, Object> reading(int systolic, int diastolic, int heartRate) {
        return Map.of(
                "systolic", systolic, "diastolic", diastolic, "heartRate", heartRate, "oxygen", 98, "breaths", 14);
    }
}

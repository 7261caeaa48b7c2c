package health.daybreak.treatment.vitals;

import health.daybreak.treatment.limits.LimitName;
import health.daybreak.treatment.limits.Limits;

/** The blood pressure before the dose, in mmHg, against which later ones are held. */
public record Baseline(int systolic, int diastolic) {

    private static final int HUNDRED = 100;

    public static Baseline of(Reading reading) {
        return new Baseline(reading.systolic(), reading.diastolic());
    }

    /** Whether both pressures are at most so many percent away, up or down. */
    public boolean isWithin(int percent, Reading reading) {
        return near(reading.systolic(), systolic, percent) && near(reading.diastolic(), diastolic, percent);
    }

    /** The highest pressures that are not yet over the alarm's share above baseline. */
    public Baseline highestTolerated(Limits limits) {
        int percent = HUNDRED + limits.whole(LimitName.ALARM_BASELINE_PERCENT);
        return new Baseline(systolic * percent / HUNDRED, diastolic * percent / HUNDRED);
    }

    private static boolean near(int value, int base, int percent) {
        return Math.abs(value - base) * HUNDRED <= base * percent;
    }
}

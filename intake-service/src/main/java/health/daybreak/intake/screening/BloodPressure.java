package health.daybreak.intake.screening;

import health.daybreak.platform.aggregate.Refused;

/** One reading in mmHg: systolic 50 to 300, diastolic 20 to 200, systolic the higher. */
public record BloodPressure(int systolic, int diastolic) {

    public BloodPressure {
        if (!possible(systolic, diastolic)) {
            throw Refused.unprocessable(
                    "impossible-blood-pressure",
                    "A blood pressure is systolic 50 to 300 over diastolic 20 to 200 mmHg, systolic the higher.");
        }
    }

    static boolean possible(int systolic, int diastolic) {
        return 50 <= systolic && systolic <= 300 && 20 <= diastolic && diastolic <= 200 && diastolic < systolic;
    }

    /** Whether either figure is at or above its limit. */
    boolean reaches(int systolicLimit, int diastolicLimit) {
        return systolic >= systolicLimit || diastolic >= diastolicLimit;
    }

    @Override
    public String toString() {
        return systolic + "/" + diastolic + " mmHg";
    }
}

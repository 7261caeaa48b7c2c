package health.daybreak.treatment.vitals;

import static health.daybreak.treatment.limits.LimitName.ALARM_BASELINE_PERCENT;
import static health.daybreak.treatment.limits.LimitName.ALARM_CONFIRM_MINUTES;
import static health.daybreak.treatment.limits.LimitName.ALARM_DIASTOLIC_HIGH;
import static health.daybreak.treatment.limits.LimitName.ALARM_HEART_RATE_HIGH;
import static health.daybreak.treatment.limits.LimitName.ALARM_HEART_RATE_LOW;
import static health.daybreak.treatment.limits.LimitName.ALARM_OXYGEN_LOW;
import static health.daybreak.treatment.limits.LimitName.ALARM_SEDATION;
import static health.daybreak.treatment.limits.LimitName.ALARM_SYSTOLIC_HIGH;
import static health.daybreak.treatment.limits.LimitName.ALARM_SYSTOLIC_LOW;

import health.daybreak.treatment.limits.LimitName;
import health.daybreak.treatment.limits.Limits;
import health.daybreak.treatment.vitals.Bound.Sign;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every alarm rule of a session, in one place. */
public final class AlarmRules {

    private final Limits limits;

    public AlarmRules(Limits limits) {
        this.limits = limits;
    }

    /** The rules for a patient with this baseline; without one, the rule about it is never met. */
    public List<AlarmRule> all(@Nullable Baseline baseline) {
        return List.of(
                pressureHigh(),
                overBaseline(baseline),
                below(Alarm.BLOOD_PRESSURE_LOW, "SBP", ALARM_SYSTOLIC_LOW, Sign.SYSTOLIC),
                above(Alarm.HEART_RATE_HIGH, "HR", ALARM_HEART_RATE_HIGH, Sign.HEART_RATE),
                below(Alarm.HEART_RATE_LOW, "HR", ALARM_HEART_RATE_LOW, Sign.HEART_RATE),
                below(Alarm.OXYGEN_LOW, "SpO2", ALARM_OXYGEN_LOW, Sign.OXYGEN),
                sedation(),
                emergencySign());
    }

    private AlarmRule pressureHigh() {
        int systolic = limits.whole(ALARM_SYSTOLIC_HIGH);
        int diastolic = limits.whole(ALARM_DIASTOLIC_HIGH);
        return confirmed(
                Alarm.BLOOD_PRESSURE_HIGH,
                List.of(Bound.above(Sign.SYSTOLIC, systolic - 1), Bound.above(Sign.DIASTOLIC, diastolic - 1)),
                "SBP >= %d or DBP >= %d mmHg".formatted(systolic, diastolic),
                ALARM_SYSTOLIC_HIGH);
    }

    private AlarmRule overBaseline(@Nullable Baseline baseline) {
        int percent = limits.whole(ALARM_BASELINE_PERCENT);
        Baseline most = baseline == null ? null : baseline.highestTolerated(limits);
        List<Bound> bounds = most == null
                ? List.of()
                : List.of(Bound.above(Sign.SYSTOLIC, most.systolic()), Bound.above(Sign.DIASTOLIC, most.diastolic()));
        return confirmed(
                Alarm.BLOOD_PRESSURE_OVER_BASELINE,
                bounds,
                "BP > %d %% over baseline".formatted(percent),
                ALARM_BASELINE_PERCENT);
    }

    private static AlarmRule emergencySign() {
        return new AlarmRule(
                Alarm.EMERGENCY_SIGN,
                reading -> !reading.symptoms().isEmpty(),
                List.of(),
                Duration.ZERO,
                "chest pain, severe headache or neurological sign",
                "House policy from trial stop rules [P]");
    }

    private AlarmRule sedation() {
        int deepest = limits.whole(ALARM_SEDATION);
        return rule(
                Alarm.SEDATION_DEEP, Bound.below(Sign.SEDATION, deepest + 1), "MOAA/S <= " + deepest, ALARM_SEDATION);
    }

    private AlarmRule below(Alarm alarm, String sign, LimitName name, Sign measured) {
        int limit = limits.whole(name);
        return rule(alarm, Bound.below(measured, limit), sign + " < " + limit, name);
    }

    private AlarmRule above(Alarm alarm, String sign, LimitName name, Sign measured) {
        int limit = limits.whole(name);
        return rule(alarm, Bound.above(measured, limit), sign + " > " + limit, name);
    }

    private AlarmRule rule(Alarm alarm, Bound bound, String threshold, LimitName name) {
        return AlarmRule.of(alarm, List.of(bound), Duration.ZERO, threshold, limits.source(name));
    }

    private AlarmRule confirmed(Alarm alarm, List<Bound> bounds, String threshold, LimitName name) {
        Duration apart = limits.minutes(ALARM_CONFIRM_MINUTES);
        return AlarmRule.of(
                alarm,
                bounds,
                apart,
                threshold + " on 2 readings " + apart.toMinutes() + " min apart",
                limits.source(name));
    }
}

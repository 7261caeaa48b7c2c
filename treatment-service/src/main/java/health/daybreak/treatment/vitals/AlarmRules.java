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
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
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
                below(Alarm.BLOOD_PRESSURE_LOW, "SBP", ALARM_SYSTOLIC_LOW, Reading::systolic),
                above(Alarm.HEART_RATE_HIGH, "HR", ALARM_HEART_RATE_HIGH, Reading::heartRate),
                below(Alarm.HEART_RATE_LOW, "HR", ALARM_HEART_RATE_LOW, Reading::heartRate),
                below(Alarm.OXYGEN_LOW, "SpO2", ALARM_OXYGEN_LOW, Reading::oxygen),
                sedation(),
                emergencySign());
    }

    private AlarmRule pressureHigh() {
        int systolic = limits.whole(ALARM_SYSTOLIC_HIGH);
        int diastolic = limits.whole(ALARM_DIASTOLIC_HIGH);
        return confirmed(
                Alarm.BLOOD_PRESSURE_HIGH,
                reading -> reading.systolic() >= systolic || reading.diastolic() >= diastolic,
                "SBP >= %d or DBP >= %d mmHg".formatted(systolic, diastolic),
                ALARM_SYSTOLIC_HIGH);
    }

    private AlarmRule overBaseline(@Nullable Baseline baseline) {
        int percent = limits.whole(ALARM_BASELINE_PERCENT);
        return confirmed(
                Alarm.BLOOD_PRESSURE_OVER_BASELINE,
                reading -> baseline != null && baseline.exceededBy(reading, percent),
                "BP > %d %% over baseline".formatted(percent),
                ALARM_BASELINE_PERCENT);
    }

    private static AlarmRule emergencySign() {
        return new AlarmRule(
                Alarm.EMERGENCY_SIGN,
                reading -> !reading.symptoms().isEmpty(),
                Duration.ZERO,
                "chest pain, severe headache or neurological sign",
                "House policy from trial stop rules [P]");
    }

    private AlarmRule sedation() {
        int deepest = limits.whole(ALARM_SEDATION);
        return rule(
                Alarm.SEDATION_DEEP,
                reading -> reading.sedation() != null && reading.sedation() <= deepest,
                "MOAA/S <= " + deepest,
                ALARM_SEDATION);
    }

    private AlarmRule below(Alarm alarm, String sign, LimitName name, ToIntFunction<Reading> value) {
        int limit = limits.whole(name);
        return rule(alarm, reading -> value.applyAsInt(reading) < limit, sign + " < " + limit, name);
    }

    private AlarmRule above(Alarm alarm, String sign, LimitName name, ToIntFunction<Reading> value) {
        int limit = limits.whole(name);
        return rule(alarm, reading -> value.applyAsInt(reading) > limit, sign + " > " + limit, name);
    }

    private AlarmRule rule(Alarm alarm, Predicate<Reading> over, String threshold, LimitName name) {
        return new AlarmRule(alarm, over, Duration.ZERO, threshold, limits.source(name));
    }

    private AlarmRule confirmed(Alarm alarm, Predicate<Reading> over, String threshold, LimitName name) {
        Duration apart = limits.minutes(ALARM_CONFIRM_MINUTES);
        return new AlarmRule(
                alarm,
                over,
                apart,
                threshold + " on 2 readings " + apart.toMinutes() + " min apart",
                limits.source(name));
    }
}

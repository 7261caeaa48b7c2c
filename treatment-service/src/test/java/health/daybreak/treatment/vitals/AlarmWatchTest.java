package health.daybreak.treatment.vitals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import health.daybreak.treatment.limits.TestLimits;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlarmWatchTest {

    private static final Instant START = Instant.parse("2026-11-24T15:00:00Z");

    private final AlarmWatch watch = new AlarmWatch(new AlarmRules(TestLimits.SHIPPED).all(new Baseline(120, 80)));
    private final List<VitalSet> sets = new ArrayList<>();

    @Nested
    class OneReadingIsEnough {

        @ParameterizedTest(name = "heart rate {0}: {1}")
        @CsvSource({"49, HEART_RATE_LOW", "50, ", "120, ", "121, HEART_RATE_HIGH"})
        void forTheHeartRate(int heartRate, @Nullable Alarm alarm) {
            at(0, Reading.of(120, 80, heartRate, 98));

            assertRaised(alarm);
        }

        @ParameterizedTest(name = "oxygen {0}: {1}")
        @CsvSource({"91, OXYGEN_LOW", "92, ", "93, "})
        void forOxygen(int oxygen, @Nullable Alarm alarm) {
            at(0, Reading.of(120, 80, 76, oxygen));

            assertRaised(alarm);
        }

        @ParameterizedTest(name = "systolic {0}: {1}")
        @CsvSource({"89, BLOOD_PRESSURE_LOW", "90, ", "91, "})
        void forALowPressure(int systolic, @Nullable Alarm alarm) {
            at(0, Reading.of(systolic, 60, 76, 98));

            assertRaised(alarm);
        }

        @ParameterizedTest(name = "MOAA/S {0}: {1}")
        @CsvSource({"1, SEDATION_DEEP", "2, SEDATION_DEEP", "3, "})
        void forDeepSedation(int sedation, @Nullable Alarm alarm) {
            at(0, Reading.of(120, 80, 76, 98).scored(sedation, null));

            assertRaised(alarm);
        }

        @Test
        void forAnEmergencySign() {
            at(0, new Reading(120, 80, 76, 98, null, null, null, Set.of(Symptom.CHEST_PAIN)));

            assertRaised(Alarm.EMERGENCY_SIGN);
        }
    }

    @Nested
    class AHighPressureIsConfirmedByASecondReadingFiveMinutesLater {

        @ParameterizedTest(name = "{0}/{1} twice: {2}")
        @CsvSource({
            "179, 80, BLOOD_PRESSURE_OVER_BASELINE",
            "130, 104, ",
            "130, 105, BLOOD_PRESSURE_OVER_BASELINE",
            "156, 104, ",
            "157, 104, BLOOD_PRESSURE_OVER_BASELINE"
        })
        void aboveThirtyPercentOfBaseline(int systolic, int diastolic, @Nullable Alarm alarm) {
            at(0, Reading.of(systolic, diastolic, 76, 98));
            at(5, Reading.of(systolic, diastolic, 76, 98));

            assertRaised(alarm);
        }

        @ParameterizedTest(name = "{0}/{1} twice is high: {2}")
        @CsvSource({"179, 109, false", "180, 109, true", "181, 109, true", "179, 110, true", "179, 111, true"})
        void atHundredAndEightyOverHundredAndTen(int systolic, int diastolic, boolean high) {
            at(0, Reading.of(systolic, diastolic, 76, 98));
            at(5, Reading.of(systolic, diastolic, 76, 98));

            assertThat(raised().contains(Alarm.BLOOD_PRESSURE_HIGH)).isEqualTo(high);
        }

        @ParameterizedTest(name = "{0} s apart: {1}")
        @CsvSource({"299, false", "300, true", "301, true"})
        void notSooner(int seconds, boolean confirmed) {
            add(Duration.ZERO, Reading.of(185, 100, 76, 98));
            add(Duration.ofSeconds(seconds), Reading.of(185, 100, 76, 98));

            assertThat(raised().contains(Alarm.BLOOD_PRESSURE_HIGH)).isEqualTo(confirmed);
        }

        @Test
        void aReadingInBetweenThatIsFineBeginsTheCountAgain() {
            at(0, Reading.of(185, 100, 76, 98));
            at(3, Reading.of(130, 80, 76, 98));
            at(6, Reading.of(185, 100, 76, 98));

            assertThat(raised()).isEmpty();
        }

        @Test
        void untilThenTheNextReadingIsAskedForInFiveMinutes() {
            at(0, Reading.of(130, 80, 76, 98));
            at(10, Reading.of(185, 100, 76, 98));

            assertThat(watch.watches(sets))
                    .extracting(Watch::alarm, Watch::repeatAt)
                    .contains(tuple(Alarm.BLOOD_PRESSURE_HIGH, START.plus(Duration.ofMinutes(15))));
        }
    }

    @Test
    void anAlarmThatGoesOnIsRaisedOnce() {
        at(0, Reading.of(120, 80, 130, 98));
        at(5, Reading.of(120, 80, 131, 98));
        at(10, Reading.of(120, 80, 132, 98));

        assertThat(raised()).containsExactly(Alarm.HEART_RATE_HIGH);
    }

    @Test
    void anAlarmThatComesBackIsRaisedAgain() {
        at(0, Reading.of(120, 80, 130, 98));
        at(5, Reading.of(120, 80, 80, 98));
        at(10, Reading.of(120, 80, 132, 98));

        assertThat(raised()).containsExactly(Alarm.HEART_RATE_HIGH, Alarm.HEART_RATE_HIGH);
    }

    @Test
    void withoutABaselineNothingIsOverIt() {
        AlarmWatch without = new AlarmWatch(new AlarmRules(TestLimits.SHIPPED).all(null));
        at(0, Reading.of(170, 100, 76, 98));
        at(5, Reading.of(170, 100, 76, 98));

        assertThat(without.onsets(sets)).isEmpty();
    }

    private void assertRaised(@Nullable Alarm alarm) {
        assertThat(raised()).isEqualTo(alarm == null ? List.of() : List.of(alarm));
    }

    private List<Alarm> raised() {
        return watch.onsets(sets).stream().map(onset -> onset.rule().alarm()).toList();
    }

    private void at(int minutes, Reading reading) {
        add(Duration.ofMinutes(minutes), reading);
    }

    private void add(Duration after, Reading reading) {
        Instant at = START.plus(after);
        sets.add(new VitalSet("set-" + sets.size(), at, at, "staff-nurse", reading, null));
    }
}

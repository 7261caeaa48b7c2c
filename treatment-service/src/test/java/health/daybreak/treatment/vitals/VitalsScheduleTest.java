package health.daybreak.treatment.vitals;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.treatment.dose.Route;
import health.daybreak.treatment.limits.TestLimits;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All times in minutes from the start of the dose. */
class VitalsScheduleTest {

    private static final Instant START = Instant.parse("2026-11-24T15:00:00Z");

    private final VitalsSchedule schedule = new VitalsSchedule(TestLimits.SHIPPED);

    @ParameterizedTest(name = "last set at {0}: next due at {1}")
    @CsvSource({", 10", "0, 10", "6, 10", "7, 20", "10, 20", "16, 20", "30, 40", "40, 50", "52, 60"})
    void duringAnInfusionASetIsDueEveryTenMinutes(@Nullable Integer last, int due) {
        assertThat(next(Route.IV, null, last)).isEqualTo(due);
    }

    @ParameterizedTest(name = "infusion ended at 40, last set at {0}: next due at {1}")
    @CsvSource({"30, 40", "38, 55", "40, 55", "51, 55", "52, 70", "55, 70", "100, 115"})
    void afterAnInfusionASetIsDueEveryFifteenMinutes(int last, int due) {
        assertThat(next(Route.IV, 40, last)).isEqualTo(due);
    }

    @ParameterizedTest(name = "last set at {0}: next due at {1}")
    @CsvSource({", 0", "0, 10", "10, 20", "20, 30", "30, 45", "45, 60", "60, 75", "75, 90"})
    void afterAnInjectionASetIsDueAtFixedPointsThenEveryFifteenMinutes(@Nullable Integer last, int due) {
        assertThat(next(Route.IM, null, last)).isEqualTo(due);
        assertThat(next(Route.KAP, 60, last)).isEqualTo(due);
    }

    private long next(Route route, @Nullable Integer ended, @Nullable Integer last) {
        Instant due = schedule.nextDue(
                route, START, ended == null ? null : minutes(ended), last == null ? null : minutes(last));
        return Duration.between(START, due).toMinutes();
    }

    private static Instant minutes(int minutes) {
        return START.plus(Duration.ofMinutes(minutes));
    }
}

package health.daybreak.systemtests.races;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.systemtests.platform.RunningPlatform;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A share of what {@code ./daybreak chaos races} does. */
class RacesTest {

    private static final int RACES = 16;
    private static final int KILL_EVERY = 5;

    @Test
    void of32WhoWantTheLastPlaceAtTwoInstancesOneGetsItWhicheverInstanceDies(@TempDir Path home) throws Exception {
        try (RunningPlatform platform = RunningPlatform.start(home, "up")) {
            Races.Report report = new Races(home, System.out).run(platform, RACES, KILL_EVERY);

            assertThat(report.faults()).isEmpty();
            assertThat(report.races()).isEqualTo(RACES);
            assertThat(report.kills()).isEqualTo(RACES / KILL_EVERY);
            assertThat(report.bookings().courses()).hasSize(RACES);
        }
    }
}

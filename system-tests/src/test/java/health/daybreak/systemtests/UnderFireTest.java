package health.daybreak.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.systemtests.chaos.Chaos;
import health.daybreak.systemtests.platform.RunningPlatform;
import health.daybreak.systemtests.races.Races;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The promise that all others serve: whoever dies when, nothing acknowledged is lost and nothing is doubled. The kills come
 * first, because the races are run by people of whom intake never heard, whom the audit after the kills would miss there.
 */
@Order(Integer.MAX_VALUE)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UnderFireTest {

    private static final int KILLS = 30;
    private static final int RACES = 6;
    private static final int KILL_EVERY = 3;

    private RunningPlatform platform;

    @BeforeAll
    void start(@TempDir Path home) {
        platform = RunningPlatform.startBehindOthers(home, "up");
    }

    @AfterAll
    void stop() {
        platform.close();
    }

    @Test
    @Order(1)
    void thirtyKillsLoseNothingAndDoubleNothing() throws Exception {
        Chaos.Report report = new Chaos(System.out).run(platform, KILLS, 7);

        report.recoveries().forEach(System.out::println);
        assertThat(report.faults()).isEmpty();
        assertThat(report.courses()).as("courses started under fire").isPositive();
        assertThat(report.signedSessions()).as("sessions signed under fire").isPositive();
    }

    /** A share of what {@code ./daybreak chaos races} does. */
    @Test
    @Order(2)
    void of32WhoWantTheLastPlaceAtTwoInstancesOneGetsItWhicheverInstanceDies() throws Exception {
        Races.Report report = new Races(platform.home(), System.out).run(platform, RACES, KILL_EVERY);

        assertThat(report.faults()).isEmpty();
        assertThat(report.races()).isEqualTo(RACES);
        assertThat(report.kills()).isEqualTo(RACES / KILL_EVERY);
        assertThat(report.bookings().courses()).hasSize(RACES);
    }
}

package health.daybreak.systemtests.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The promise that all others serve: whoever dies when, nothing acknowledged is lost and nothing is doubled. */
class KilledUnderLoadTest {

    private static final int KILLS = 30;

    @Test
    void thirtyKillsLoseNothingAndDoubleNothing(@TempDir Path home) throws Exception {
        Chaos.Report report = new Chaos(System.out).run(home, KILLS, 7);

        report.recoveries().forEach(System.out::println);
        assertThat(report.faults()).isEmpty();
        assertThat(report.courses()).as("courses started under fire").isPositive();
        assertThat(report.signedSessions()).as("sessions signed under fire").isPositive();
    }
}

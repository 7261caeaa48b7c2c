package health.daybreak.scheduling.course;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.scheduling.course.PatientScores.Score;
import health.daybreak.scheduling.protocol.Maintenance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaintenanceIntervalTest {

    private static final Maintenance BOUNDS = new Maintenance(14, 28, 7, 84, 7, 6, 5);

    @ParameterizedTest
    @CsvSource({
        "21, 6, 12, 14", // worse by the meaningful change
        "21, 6, 11, 21", // worse, but by less
        "21, 4, 4, 28", // twice in remission
        "21, 5, 4, 21", // in remission only once
        "7, 6, 20, 7", // never shorter than the protocol allows
        "84, 0, 0, 84", // never longer
        "100, 10, 10, 84" // an interval beyond the bounds comes back into them
    })
    void theIntervalFollowsTheLastTwoScoresWithinTheBounds(int was, int before, int latest, int proposed) {
        assertThat(MaintenanceInterval.propose(BOUNDS, was, scores(before, latest))
                        .days())
                .isEqualTo(proposed);
    }

    @Test
    void withoutTwoScoresItStaysAndSaysSo() {
        MaintenanceInterval interval = MaintenanceInterval.propose(BOUNDS, null, scores(9));

        assertThat(interval.days()).isEqualTo(14);
        assertThat(interval.reason()).contains("no two scores");
    }

    private static List<Score> scores(int... totals) {
        List<Score> scores = new ArrayList<>();
        for (int total : totals) {
            scores.add(new Score("a" + scores.size(), total, Instant.EPOCH.plusSeconds(scores.size())));
        }
        return scores;
    }
}

package health.daybreak.reporting.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.reporting.Story;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class BaselineTest {

    @Test
    void isTheScoreBeforeTheFirstSession() {
        assertThat(baseline(Story.inTreatment("p", 20).session(1, 18)))
                .isEqualTo(new OutcomeFigures.Baseline(1, 0, new BigDecimal("18.00"), new BigDecimal("18.0")));
    }

    @Test
    void isElseTheLatestScoreOfTheScreening() {
        Story story = Story.of("p")
                .scoredAtScreening("PHQ-9", 25)
                .scoredAtScreening("PHQ-9", 21)
                .eligible(20)
                .started();

        assertThat(baseline(story).mean()).isEqualByComparingTo("21");
    }

    @Test
    void isElseWhatTheScreeningThatAllowedTheCourseSays() {
        assertThat(baseline(Story.of("p").eligible(20).started()).mean()).isEqualByComparingTo("20");
    }

    @Test
    void isMissingWhenNobodyAsked() {
        assertThat(baseline(Story.of("p").eligible(null).started()))
                .isEqualTo(new OutcomeFigures.Baseline(0, 1, null, null));
    }

    private static OutcomeFigures.Baseline baseline(Story story) {
        return Outcomes.phq9(Story.startOf(3), story).baseline();
    }
}

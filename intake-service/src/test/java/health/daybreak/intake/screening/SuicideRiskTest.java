package health.daybreak.intake.screening;

import static health.daybreak.intake.assessment.Occasion.BEFORE_SESSION;
import static health.daybreak.intake.assessment.Occasion.SCREENING;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.intake.assessment.Answered;
import health.daybreak.intake.assessment.Assessment;
import health.daybreak.intake.assessment.Occasion;
import health.daybreak.intake.assessment.Score;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A screening asks about a whole life; what was asked since the last visit may add to it and never stands for it. */
class SuicideRiskTest {

    private static Assessment screener(String band, Occasion occasion, int day) {
        return new Assessment(
                "C-SSRS",
                "2",
                new Answered(
                        "patient-1",
                        List.of(),
                        occasion,
                        null,
                        null,
                        "staff-nurse",
                        Instant.parse("2026-11-01T12:00:00Z").plusSeconds(day * 86_400L)),
                new Score(null, band, 0, List.of()),
                List.of(),
                null,
                null);
    }

    private static @Nullable SuicideRisk of(Assessment... newestFirst) {
        return SuicideRisk.of(List.of(newestFirst), false);
    }

    @Test
    void behaviourLongAgoIsNotForgottenWhenThereWasNoneSinceTheLastVisit() {
        assertThat(of(screener("NONE", BEFORE_SESSION, 20), screener("MODERATE", SCREENING, 0)))
                .isEqualTo(new SuicideRisk("MODERATE", LocalDate.of(2026, 11, 1), false));
    }

    @Test
    void whatIsNewSinceTheLastVisitCountsAtOnce() {
        assertThat(of(screener("HIGH", BEFORE_SESSION, 20), screener("NONE", SCREENING, 0)))
                .isEqualTo(new SuicideRisk("HIGH", LocalDate.of(2026, 11, 1), false));
    }

    @Test
    void askedAnewAboutAWholeLifeTheLatestStands() {
        assertThat(of(
                        screener("NONE", SCREENING, 21),
                        screener("HIGH", BEFORE_SESSION, 20),
                        screener("MODERATE", SCREENING, 0)))
                .isEqualTo(new SuicideRisk("NONE", LocalDate.of(2026, 11, 22), false));
    }

    @Test
    void whoeverWasAskedSinceTheLastVisitAloneIsStillToBeAskedAboutAWholeLife() {
        assertThat(of(screener("NONE", BEFORE_SESSION, 3))).isNull();
        assertThat(of()).isNull();
    }
}

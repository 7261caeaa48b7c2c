package health.daybreak.intake.letter;

import static health.daybreak.intake.letter.LetterFixture.amaraInACourse;
import static health.daybreak.intake.letter.LetterFixture.cells;
import static health.daybreak.intake.letter.LetterFixture.completed;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.sessions.SessionAborted;
import health.daybreak.intake.assessment.Occasion;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoresInTheLetterTest {

    @Test
    void eachScoreHasItsDateItsBandAndItsDistanceFromTheBaseline() {
        String letter = amaraInACourse()
                .scores("PHQ-9", 18, Occasion.BEFORE_SESSION, 1, 3)
                .hears(completed(1, 4))
                .scores("PHQ-9", 12, Occasion.BEFORE_SESSION, 2, 6)
                .hears(completed(2, 7))
                .scores("PHQ-9", 4, Occasion.FOLLOW_UP, null, 25)
                .read(30);

        assertThat(letter)
                .contains("PHQ-9, Patient Health Questionnaire-9 (0 to 27, higher is worse)")
                .contains("Response: at least 50 % better than the baseline.")
                .contains("Worsening: 5 points or more above the baseline (this clinic's own criterion).");
        assertThat(cells(letter))
                .contains(cells("before session 1", "26 November 2026", "18", "moderately severe", "baseline"))
                .contains(cells(
                        "before session 2",
                        "29 November 2026",
                        "12",
                        "moderate",
                        "−6 (−33 %)",
                        "meaningful improvement"))
                .contains(cells("follow-up", "18 December 2026", "4", "minimal", "−14 (−78 %)"))
                .contains(cells("response, remission, meaningful improvement"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            18 |  9 | response
            18 | 10 | meaningful improvement
            6  |  4 | remission
            7  |  5 | no criterion met
            10 | 15 | worsening
            10 | 14 | no criterion met
            """)
    void whatAChangeIsCalledFollowsTheRulesOfTheOutcomes(int before, int after, String called) {
        String letter = amaraInACourse()
                .scores("PHQ-9", before, Occasion.BEFORE_SESSION, 1, 3)
                .hears(completed(1, 4))
                .scores("PHQ-9", after, Occasion.FOLLOW_UP, null, 25)
                .read(30);
        String scored = letter.substring(letter.indexOf("follow-up 18 December"), letter.indexOf("Response: at least"));

        assertThat(scored).contains(called);
        assertThat(scored.contains("response")).isEqualTo(called.equals("response"));
        assertThat(scored.contains("remission")).isEqualTo(called.equals("remission"));
    }

    @Test
    void theBaselineIsWhatWasScoredBeforeTheFirstSessionAndElseAtTheScreening() {
        LetterFixture screened = amaraInACourse()
                .scores("PHQ-9", 21, Occasion.SCREENING, null, 1)
                .scores("PHQ-9", 3, Occasion.SCREENING, null, 30)
                .hears(completed(1, 4))
                .scores("PHQ-9", 10, Occasion.FOLLOW_UP, null, 40);
        assertThat(screened.read(50))
                .contains("Before the first dose 21 (severe), latest 10 (moderate):", "Not answered before session 1.");

        screened.scores("PHQ-9", 19, Occasion.BEFORE_SESSION, 1, 3);
        assertThat(screened.read(50))
                .contains("Before the first dose 19 (moderately severe), latest 10 (moderate):")
                .doesNotContain("Not answered before session 1.");
    }

    @Test
    void whatWasNotAnsweredIsSaidAndNothingIsMadeUp() {
        String letter = amaraInACourse()
                .scores("PHQ-9", 18, Occasion.BEFORE_SESSION, 1, 3)
                .hears(completed(1, 4))
                .hears(completed(2, 7))
                .scores("PHQ-9", 11, Occasion.BEFORE_SESSION, 3, 9)
                .hears(completed(3, 10))
                .hears(completed(4, 13))
                .read(20);

        assertThat(letter)
                .contains("Not answered before sessions 2, 4. Not answered since the last session.")
                .contains(
                        "GAD-7, Generalized Anxiety Disorder-7 (0 to 21, higher is worse) Not answered, neither before the"
                                + " first dose nor after it.")
                .doesNotContain("MADRS", "PCL-5");
    }

    @Test
    void withoutABaselineNothingIsJudged() {
        String letter = amaraInACourse()
                .hears(completed(1, 4))
                .scores("PHQ-9", 3, Occasion.FOLLOW_UP, null, 25)
                .read(30);

        assertThat(letter)
                .contains(
                        "There is no score from before the first dose, so no change can be told. The latest is 3 (minimal).")
                .satisfies(read -> assertThat(cells(read))
                        .contains(cells(
                                "follow-up", "18 December 2026", "3", "minimal", "no baseline", "cannot be judged")));
    }

    @Test
    void answersThatWereLeftOutAreCounted() {
        String letter = amaraInACourse()
                .answers("PHQ-9", Arrays.asList(2, 2, 2, 2, 2, 2, 2, null, 0), Occasion.BEFORE_SESSION, 1, 3)
                .read(30);

        assertThat(letter).contains("(1 answer missing)");
    }

    @Test
    void suicidalityIsALevelThatIsHigherLowerOrTheSame() {
        String letter = amaraInACourse()
                .answers("C-SSRS", Arrays.asList(1, 1, 1, 0, 0, 0, null), Occasion.BEFORE_SESSION, 1, 3)
                .hears(completed(1, 4))
                .answers("C-SSRS", Arrays.asList(0, 0, null, null, null, 0, null), Occasion.BEFORE_SESSION, 2, 6)
                .read(30);

        assertThat(letter)
                .contains("Before the first dose moderate, latest none: a lower level.")
                .satisfies(read -> assertThat(cells(read))
                        .contains(cells("before session 2", "29 November 2026", "none", "a lower level")));
    }

    @Test
    void whatIsAskedAboutAlcoholNeverGoesIn() {
        String letter = amaraInACourse()
                .answers("AUDIT-C", List.of(4, 4, 4), Occasion.SCREENING, null, 1)
                .answers("WHO-5", List.of(1, 1, 1, 1, 1), Occasion.SCREENING, null, 1)
                .read(30);

        assertThat(letter).doesNotContain("AUDIT", "Alcohol Use", "WHO-5");
    }

    @Test
    void aSessionThatWasBrokenOffIsNotAskedFor() {
        String letter = amaraInACourse()
                .hears(new SessionAborted(
                        "session-1", "course-1", "amara", "PATIENT_REQUEST", true, LetterFixture.day(4)))
                .scores("PHQ-9", 18, Occasion.SCREENING, null, 1)
                .read(30);

        assertThat(letter)
                .doesNotContain("Not answered before session")
                .contains(
                        "There is no score after the first dose, so no change can be told. Not answered since the last");
    }
}

package health.daybreak.intake.assessment;

import static health.daybreak.intake.patient.PatientFixture.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.events.patients.AssessmentCompleted;
import health.daybreak.events.patients.RiskFlagged;
import health.daybreak.intake.assessment.ChangeBands.Name;
import health.daybreak.intake.assessment.store.InstrumentFiles;
import health.daybreak.intake.assessment.store.RiskPolicyFile;
import health.daybreak.intake.patient.InMemoryPatients;
import health.daybreak.intake.patient.PatientFixture;
import health.daybreak.intake.patient.RegisterPatient;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Assessments that were taken at another time or place than where they are recorded. */
class AnsweredElsewhereTest {

    private static final Instruments INSTRUMENTS = InstrumentFiles.read();
    private static final List<@Nullable Integer> INTENT = Arrays.asList(1, 1, 1, 1, 0, 0, null);

    private final InMemoryPatients patients = new InMemoryPatients();
    private final InMemoryAssessments assessments = new InMemoryAssessments();
    private final RecordAssessment recordAssessment =
            new RecordAssessment(assessments, patients, INSTRUMENTS, RiskPolicyFile.read());

    @BeforeEach
    void amaraAsksForTreatment() {
        new RegisterPatient(patients, PatientFixture.NUMBERS).register("amara", PatientFixture.amara(), NOON);
    }

    @Test
    void intentOfThirtyDaysAgoIsFlaggedNowAndItsClockStartsNow() {
        record("a1", "C-SSRS", INTENT, NOON.minus(Duration.ofDays(30)));
        assertThat(flagged()).singleElement().satisfies(risk -> {
            assertThat(risk.flaggedAt()).isEqualTo(NOON);
            assertThat(risk.acknowledgeBy()).isEqualTo(NOON.plus(Duration.ofMinutes(15)));
        });
    }

    @Test
    void intentOfLongerAgoThanTheScreenerAsksForIsKeptAndFlagsNothing() {
        record("a1", "C-SSRS", INTENT, NOON.minus(Duration.ofDays(30)).minusSeconds(1));
        assertThat(flagged()).isEmpty();
        assertThat(assessments.ofPatient("amara").getFirst().state().score().band())
                .isEqualTo("HIGH");
    }

    @Test
    void whatIsToldOfAnEarlierAssessmentIsWhenItWasTaken() {
        record("a1", "C-SSRS", INTENT, NOON.minusSeconds(86_400));
        assertThat(assessments.events().getFirst())
                .isInstanceOfSatisfying(AssessmentCompleted.class, completed -> assertThat(completed.takenAt())
                        .isEqualTo(NOON.minusSeconds(86_400)));
    }

    @Test
    void anAssessmentFromTheFutureIsRefused() {
        assertThatThrownBy(() -> record("a1", "C-SSRS", INTENT, NOON.plusSeconds(1)))
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.code()).isEqualTo("taken-in-the-future"));
    }

    @Test
    void aTotalWithoutAnswersIsBandedAndAsksForTheScreenerBecauseItsNinthItemIsNotKnown() {
        Assessment assessment = total("a1", "PHQ-9", 17, Occasion.SCREENING, null, NOON);
        assertThat(assessment.score()).isEqualTo(new Score(17, "MODERATELY_SEVERE", 0));
        assertThat(assessment.asksFor()).containsExactly("C-SSRS");
        assertThat(assessment.answered().giver()).isEqualTo(Giver.EXTERNAL_SCORE);
        assertThat(flagged()).isEmpty();
    }

    @Test
    void aTotalWithoutAnswersIsNoEarlierAnswerToCompareWith() {
        total("a1", "PHQ-9", 17, Occasion.SCREENING, null, NOON.minusSeconds(60));
        record("a2", "PHQ-9", List.of(2, 2, 2, 2, 2, 2, 2, 2, 1), NOON);
        assertThat(flagged()).isEmpty();
    }

    @Test
    void suicidalThoughtsInTheQidsAskForTheScreener() {
        List<@Nullable Integer> answers = Arrays.asList(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0);
        assertThat(record("a1", "QIDS-SR16", answers, NOON).asksFor()).containsExactly("C-SSRS");
        answers.set(11, 2);
        record("a2", "QIDS-SR16", answers, NOON.plusSeconds(1), NOON.plusSeconds(1));
        assertThat(flagged()).extracting(RiskFlagged::trigger).containsExactly("QIDS-SR16 item 12");
    }

    @Test
    void aScoreIsComparedWithTheLatestScreeningOrFirstSessionBeforeIt() {
        total("a1", "MADRS", 40, Occasion.SCREENING, null, NOON.minusSeconds(400));
        total("a2", "MADRS", 30, Occasion.BEFORE_SESSION, 1, NOON.minusSeconds(300));
        total("a3", "MADRS", 28, Occasion.BEFORE_SESSION, 2, NOON.minusSeconds(200));
        Assessment last = total("a4", "MADRS", 15, Occasion.BEFORE_SESSION, 3, NOON);
        assertThat(Baseline.of(last, all(), INSTRUMENTS))
                .contains(
                        new Baseline(30, NOON.minusSeconds(300), List.of(Name.RESPONSE, Name.MEANINGFUL_IMPROVEMENT)));
    }

    @Test
    void aBaselineIsComparedWithNothing() {
        total("a1", "MADRS", 40, Occasion.SCREENING, null, NOON.minusSeconds(400));
        Assessment first = total("a2", "MADRS", 30, Occasion.BEFORE_SESSION, 1, NOON);
        assertThat(Baseline.of(first, all(), INSTRUMENTS)).isEmpty();
    }

    private Assessment record(String id, String instrument, List<@Nullable Integer> answers, Instant at) {
        return record(id, instrument, answers, at, NOON);
    }

    private Assessment record(String id, String instrument, List<@Nullable Integer> answers, Instant at, Instant now) {
        Answered answered =
                new Answered("amara", answers, null, Giver.IMPORT, Occasion.SCREENING, null, null, "staff-nurse", at);
        return recordAssessment.record(id, instrument, answered, now).state();
    }

    private Assessment total(
            String id, String instrument, int total, Occasion occasion, @Nullable Integer session, Instant at) {
        Answered answered = new Answered(
                "amara", List.of(), total, Giver.EXTERNAL_SCORE, occasion, null, session, "staff-nurse", at);
        return recordAssessment.record(id, instrument, answered, NOON).state();
    }

    private List<Assessment> all() {
        return assessments.ofPatient("amara").stream().map(Stored::state).toList();
    }

    private List<RiskFlagged> flagged() {
        return assessments.events().stream()
                .filter(RiskFlagged.class::isInstance)
                .map(RiskFlagged.class::cast)
                .toList();
    }
}

package health.daybreak.scheduling.candidate;

import static health.daybreak.scheduling.Riverside.NEW_YORK;
import static health.daybreak.scheduling.Riverside.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.daybreak.platform.aggregate.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidateTest {

    private final Candidate unknown = Candidate.unknown("patient-1");
    private final Candidate eligible = unknown.screened(screening("s-1", true, NOW));

    @Test
    void nobodyStartsACourseWithoutAScreening() {
        assertThat(rules(unknown, NOW)).containsExactly("screening.done");
    }

    @Test
    void aDeclinedPatientIsToldWhichRuleSpokeAgainstIt() {
        Candidate declined = unknown.screened(screening("s-1", false, NOW));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> declined.begin("course-1", NOW))
                .withMessageContaining("contraindication.pregnancy")
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("patient-not-eligible"));
    }

    @Test
    void noCourseStartsOnARecordThatWasMergedInWhateverOrderThatIsHeard() {
        assertThat(rules(eligible.mergedInto("patient-2"), NOW)).containsExactly("record.lives");
        assertThat(rules(unknown.mergedInto("patient-2").screened(screening("s-1", true, NOW)), NOW))
                .containsExactly("record.lives");
    }

    @Test
    void noCourseStartsForSomebodyWhoWasErasedAndALateDecisionIsNotKept() {
        assertThat(rules(eligible.erased(NOW), NOW)).containsExactly("record.kept");
        Candidate late = eligible.erased(NOW).screened(screening("s-2", true, NOW));
        assertThat(late.screening()).isNull();
        assertThat(rules(late, NOW)).containsExactly("record.kept");
    }

    @Test
    void aScreeningCountsUntilTheInstantItExpires() {
        Instant expires = NOW.plus(Duration.ofDays(90));

        assertThat(rules(eligible, expires.minusMillis(1))).isEmpty();
        assertThat(rules(eligible, expires)).containsExactly("screening.valid");
    }

    @Test
    void theLatestDecisionStandsInWhateverOrderTheyCome() {
        Screening later = screening("s-2", false, NOW.plusSeconds(60));

        assertThat(eligible.screened(later).screening()).isEqualTo(later);
        assertThat(unknown.screened(later).screened(screening("s-1", true, NOW)).screening())
                .isEqualTo(later);
    }

    @Test
    void aSecondCourseIsRefusedWhileOneRunsAndAllowedWhenItIsOver() {
        Candidate running = eligible.begin("course-1", NOW);

        assertThat(running.begin("course-1", NOW)).isEqualTo(running);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> running.begin("course-2", NOW))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("course-running"));
        assertThat(running.release("course-1").begin("course-2", NOW).courseId())
                .isEqualTo("course-2");
    }

    @Test
    void aCourseThatWasGivenUpCannotBeginLate() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> eligible.release("course-1").begin("course-1", NOW))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("booking-given-up"));
    }

    @Test
    void nobodyStartsACourseWhileNothingIsKnownOfThePatientsTests() {
        assertThat(eligible.hindrances(NOW))
                .as("they are eligible all the same")
                .isEmpty();
        assertThat(eligible.hindrancesToStart(NOW)).extracting(Hindrance::rule).containsExactly("tests.known");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> eligible.requireTested(answering("DRUG_SCREEN"), NOW, NEW_YORK))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("tests-not-known"));
    }

    @Test
    void aTestThatIsDoneCountsUntilTheInstantItRunsOut() {
        Instant runsOut = NOW.plus(Duration.ofDays(30));
        Candidate tested = wanting(test("DONE", runsOut));
        assertThat(tested.requireTested(null, runsOut.minusMillis(1), NEW_YORK)).isNull();
        assertThat(tested.testsInTheWay(runsOut, NEW_YORK))
                .extracting(TestInTheWay::sentence)
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("Drug screen ran out on ");
    }

    @ParameterizedTest
    @CsvSource({
        "MISSING, Drug screen is missing.",
        "ORDERED, 'Drug screen is ordered, and its result is missing.'",
        "AWAITING_REVIEW, Drug screen waits for a prescriber's review.",
        "REPEAT, Drug screen must be done again."
    })
    void whateverIsNotDoneIsRefusedAndSaidInWords(String state, String sentence) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> wanting(test(state, null)).requireTested(null, NOW, NEW_YORK))
                .withMessageContaining(sentence)
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("tests-not-done"));
    }

    @Test
    void whatOnlyDosingWaitsForKeepsNoCourseFromStarting() {
        Readiness.Test thyroid = new Readiness.Test("THYROID", "MISSING", null, List.of("DOSING"));
        assertThat(wanting(thyroid).requireTested(null, NOW, NEW_YORK)).isNull();
    }

    @Test
    void aPrescriberAnswersForExactlyTheTestsThatTheySawMissing() {
        Readiness.Test check = new Readiness.Test("PDMP_CHECK", "MISSING", null, List.of("COURSE_START"));
        Candidate untested = wanting(test("MISSING", null), check);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> untested.requireTested(answering("DRUG_SCREEN"), NOW, NEW_YORK))
                .withMessageContaining("PDMP check is missing.");
        assertThat(untested.requireTested(answering("DRUG_SCREEN", "PDMP_CHECK", "ECG"), NOW, NEW_YORK))
                .isEqualTo(answering("DRUG_SCREEN", "PDMP_CHECK"));
    }

    private Candidate wanting(Readiness.Test... tests) {
        return eligible.ready(new Readiness(List.of(tests), NOW));
    }

    private static Readiness.Test test(String state, @Nullable Instant validUntil) {
        return new Readiness.Test("DRUG_SCREEN", state, validUntil, List.of("COURSE_START", "DOSING"));
    }

    private static TestsAnsweredFor answering(String... tests) {
        return new TestsAnsweredFor(List.of(tests), "The laboratory telephones");
    }

    private static List<String> rules(Candidate candidate, Instant now) {
        return candidate.hindrances(now).stream().map(Hindrance::rule).toList();
    }

    static Screening screening(String id, boolean eligible, Instant decidedAt) {
        return new Screening(
                id,
                eligible,
                "TREATMENT_RESISTANT_DEPRESSION",
                eligible ? List.of() : List.of("contraindication.pregnancy"),
                decidedAt,
                NOW.plus(Duration.ofDays(90)));
    }
}

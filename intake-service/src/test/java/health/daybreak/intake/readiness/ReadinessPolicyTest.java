package health.daybreak.intake.readiness;

import static health.daybreak.intake.readiness.ReadinessFixture.ITEMS;
import static health.daybreak.intake.readiness.ReadinessFixture.NOON;
import static health.daybreak.intake.readiness.ReadinessFixture.POLICY;
import static health.daybreak.intake.readiness.ReadinessFixture.TODAY;
import static health.daybreak.intake.readiness.ReadinessFixture.book;
import static health.daybreak.intake.readiness.ReadinessFixture.eligible;
import static health.daybreak.intake.readiness.ReadinessFixture.result;
import static health.daybreak.intake.readiness.ReadinessFixture.somebody;
import static health.daybreak.intake.readiness.ReadinessFixture.standing;
import static health.daybreak.intake.readiness.ReadinessFixture.treated;
import static health.daybreak.intake.readiness.ReadinessFixture.wanted;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.intake.screening.Question;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReadinessPolicyTest {

    /** Every test at every stage at which it is wanted, of somebody of whom everything is wanted. */
    static Stream<Arguments> terms() {
        return ITEMS.items().stream()
                .flatMap(item -> item.terms().stream().map(term -> Arguments.of(item.id(), term.stage(), term)));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("terms")
    void aResultCountsUntilItsTermIsOverAndWhatItBlocksWaitsFromThenOn(String item, Stage stage, Term term) {
        PatientForTests patient = somebody(TODAY.minusYears(52), "female", null, stage != Stage.SCREENING);
        ReadinessBook at = stage == Stage.TREATMENT ? treated() : book();
        Instant end = NOON.plus(term.validFor());
        ReadinessBook done = at.with(result(item, Outcome.IN_ORDER, NOON));

        assertThat(standing(item, done, patient, NOON).blockedAt(end.minusMillis(1)))
                .isEmpty();
        assertThat(standing(item, done, patient, NOON).blockedAt(end)).isEqualTo(term.blocks());
        assertThat(standing(item, at, patient, NOON).blockedAt(NOON)).isEqualTo(term.blocks());
    }

    @Nested
    class WantedOfWhom {

        @ParameterizedTest(name = "ECG at {0} years, {1}: {2}")
        @CsvSource({"49, , false", "50, , true", "49, HEART_DISEASE, true", "49, ARRHYTHMIA_OR_LONG_QT, true"})
        void anEcgFromFiftyYearsOnOrWithAHeartHistory(int years, @Nullable Question history, boolean isWanted) {
            PatientForTests patient = somebody(TODAY.minusYears(years), "male", history, false);

            assertThat(wanted("ECG", book(), patient)).isEqualTo(isWanted);
        }

        @ParameterizedTest(name = "pregnancy test, {0}, {1} years: {2}")
        @CsvSource({
            "female, 36, true",
            "female, 55, true",
            "female, 56, false",
            "male, 36, false",
            "other, 36, true",
            "unknown, 36, true"
        })
        void aPregnancyTestWhereAPregnancyIsPossible(String gender, int years, boolean isWanted) {
            assertThat(wanted("PREGNANCY_TEST", book(), somebody(TODAY.minusYears(years), gender, null, true)))
                    .isEqualTo(isWanted);
        }

        @Test
        void whatEndangersOverTimeIsLookedAtOnceTreatmentHasBegun() {
            assertThat(wanted("BLADDER_SYMPTOMS", book(), eligible())).isFalse();
            assertThat(wanted("BLADDER_SYMPTOMS", treated(), eligible())).isTrue();
            assertThat(wanted("BLOOD_COUNT", treated(), eligible())).isFalse();
        }

        @Test
        void itIsSaidWhatInTheChartMakesItWanted() {
            PatientForTests patient = somebody(TODAY.minusYears(61), "male", Question.HEART_DISEASE, false);

            assertThat(standing("ECG", book(), patient, NOON).wantedBecause())
                    .anySatisfy(words -> assertThat(words).contains("age 61"));
        }
    }

    @Nested
    class APregnancyTest {

        private final ReadinessBook tested = book().with(result("PREGNANCY_TEST", Outcome.IN_ORDER, NOON));

        @Test
        void isDoneWithinSeventyTwoHoursOfTheFirstDose() {
            assertThat(standing("PREGNANCY_TEST", tested, eligible(), NOON).validUntil())
                    .isEqualTo(NOON.plus(Duration.ofHours(72)));
        }

        @Test
        void isThenDoneMonthly() {
            ReadinessBook dosed = tested.dosed(null, NOON.plusSeconds(3_600));

            assertThat(standing("PREGNANCY_TEST", dosed, eligible(), NOON).validUntil())
                    .isEqualTo(NOON.plus(Duration.ofDays(30)));
        }
    }

    @Nested
    class AResultThatIsOutOfTheOrdinary {

        private final TestResult positive = result("DRUG_SCREEN", Outcome.OUT_OF_THE_ORDINARY, NOON);

        @Test
        void waitsForAPrescriberAndStandsInTheWayOfDecisionDoseAndWhateverElseWaitsForTheTest() {
            Standing standing = standing("DRUG_SCREEN", book().with(positive), eligible(), NOON);

            assertThat(standing.state()).isEqualTo(Standing.State.AWAITING_REVIEW);
            assertThat(standing.blockedAt(NOON))
                    .containsExactly(Blocked.DECISION, Blocked.COURSE_START, Blocked.DOSING);
        }

        @Test
        void countsOnceAPrescriberAcceptsIt() {
            ReadinessBook accepted = book().with(positive).with(reviewed(TestReview.Word.ACCEPTED));

            assertThat(standing("DRUG_SCREEN", accepted, eligible(), NOON).countsAt(NOON))
                    .isTrue();
        }

        @Test
        void standsInTheWayUntilItIsDoneAgainWhereAPrescriberWantsThat() {
            ReadinessBook repeat = book().with(positive).with(reviewed(TestReview.Word.REPEAT));
            ReadinessBook again = repeat.with(result("DRUG_SCREEN", Outcome.IN_ORDER, NOON.plusSeconds(60)));

            assertThat(standing("DRUG_SCREEN", repeat, eligible(), NOON).blockedAt(NOON))
                    .contains(Blocked.DOSING);
            assertThat(standing("DRUG_SCREEN", again, eligible(), NOON.plusSeconds(61))
                            .countsAt(NOON))
                    .isTrue();
        }

        @Test
        void waitsForNobodyWhenItHasRunOutAnyhow() {
            Standing standing =
                    standing("DRUG_SCREEN", book().with(positive), eligible(), NOON.plus(Duration.ofDays(30)));

            assertThat(standing.state()).isEqualTo(Standing.State.DONE);
            assertThat(standing.blockedAt(NOON.plus(Duration.ofDays(30))))
                    .containsExactly(Blocked.COURSE_START, Blocked.DOSING);
        }

        private TestReview reviewed(TestReview.Word word) {
            return new TestReview(positive.id(), word, null, "staff-prescriber", NOON);
        }
    }

    @Test
    void anOrderStandsUntilItsResultComes() {
        ReadinessBook ordered = book().with(new TestOrder("THYROID", "staff-nurse", NOON));
        ReadinessBook done = ordered.with(result("THYROID", Outcome.IN_ORDER, NOON.plusSeconds(60)));

        assertThat(standing("THYROID", ordered, eligible(), NOON).state()).isEqualTo(Standing.State.ORDERED);
        assertThat(standing("THYROID", done, eligible(), NOON).order()).isNull();
    }

    @Test
    void theNewestResultCountsWhereverItCameFrom() {
        TestResult referred = new TestResult(
                "referral-THYROID",
                "THYROID",
                NOON,
                Outcome.IN_ORDER,
                List.of(),
                TestResult.Origin.REFERRAL,
                null,
                null);
        ReadinessBook older =
                book().with(result("THYROID", Outcome.OUT_OF_THE_ORDINARY, NOON.minus(Duration.ofDays(3))));

        assertThat(standing("THYROID", older, eligible(referred), NOON).result())
                .isEqualTo(referred);
    }

    @Test
    void bladderSymptomsAreAskedAnewAfterSixSessionsOrThreeMonthsWhicheverComesFirst() {
        ReadinessBook five = treated().with(result("BLADDER_SYMPTOMS", Outcome.IN_ORDER, NOON));
        for (int day = 1; day <= 5; day++) {
            five = five.dosed(null, NOON.plus(Duration.ofDays(day)));
        }
        Instant sixth = NOON.plus(Duration.ofDays(6));
        ReadinessBook six = five.dosed(null, sixth).dosed(null, sixth);

        assertThat(standing("BLADDER_SYMPTOMS", five, eligible(), NOON).validUntil())
                .as("five sessions since, and one before the answer")
                .isEqualTo(NOON.plus(Duration.ofDays(92)));
        assertThat(standing("BLADDER_SYMPTOMS", six, eligible(), NOON).validUntil())
                .isEqualTo(sixth);
        assertThat(standing("BLADDER_SYMPTOMS", six, eligible(), NOON).countsAt(sixth))
                .isFalse();
    }

    @Test
    void theStageFollowsFromTheDecisionAndTheFirstDose() {
        PatientForTests undecided = somebody(TODAY.minusYears(36), "female", null, false);

        assertThat(POLICY.stage(book(), undecided)).isEqualTo(Stage.SCREENING);
        assertThat(POLICY.stage(book(), eligible())).isEqualTo(Stage.FIRST_DOSE);
        assertThat(POLICY.stage(treated(), eligible())).isEqualTo(Stage.TREATMENT);
    }
}

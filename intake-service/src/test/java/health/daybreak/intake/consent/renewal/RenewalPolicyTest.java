package health.daybreak.intake.consent.renewal;

import static health.daybreak.intake.consent.ConsentFixture.text;
import static health.daybreak.intake.consent.Scope.OFF_LABEL_USE;
import static health.daybreak.intake.consent.Scope.RESEARCH;
import static health.daybreak.intake.consent.Scope.TREATMENT_IM;
import static health.daybreak.intake.consent.Scope.TREATMENT_IV;
import static health.daybreak.intake.consent.renewal.RenewalFixture.POLICY;
import static health.daybreak.intake.consent.renewal.RenewalFixture.day;
import static health.daybreak.intake.consent.renewal.RenewalFixture.dose;
import static health.daybreak.intake.consent.renewal.RenewalFixture.ended;
import static health.daybreak.intake.consent.renewal.RenewalFixture.need;
import static health.daybreak.intake.consent.renewal.RenewalFixture.session;
import static health.daybreak.intake.consent.renewal.RenewalFixture.signed;
import static health.daybreak.intake.consent.renewal.RenewalFixture.started;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.intake.consent.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenewalPolicyTest {

    private static final List<SignedOnce> SIGNED = List.of(signed(TREATMENT_IV, 0));

    @Nested
    class Time {

        @ParameterizedTest(name = "{0} days after signing: {1}")
        @CsvSource({"334, IN_FORCE", "335, DUE_SOON", "364.999, DUE_SOON", "365, DUE", "400, DUE"})
        void aSignatureHoldsForTwelveMonthsAndTheLastThirtyDaysAreNotice(double days, Need.State state) {
            Need need = need(POLICY, TREATMENT_IV, SIGNED, Treatments.NONE, day(days));

            assertThat(need.state()).isEqualTo(state);
            assertThat(need.dues()).containsExactly(new Due(DueReason.TIME_PASSED, day(365)));
        }
    }

    @Nested
    class Sessions {

        @ParameterizedTest(name = "{0} sessions: {1}")
        @CsvSource({"11, IN_FORCE", "12, DUE", "13, DUE"})
        void afterTwelveSessionsItIsSignedAnew(int sessions, Need.State state) {
            Need need = need(POLICY, TREATMENT_IV, SIGNED, completed("IV", sessions), day(60));

            assertThat(need.state()).isEqualTo(state);
            assertThat(need.sessions()).isEqualTo(sessions);
        }

        @Test
        void itIsDueFromTheEndOfTheTwelfth() {
            assertThat(need(POLICY, TREATMENT_IV, SIGNED, completed("IV", 13), day(60))
                            .dues())
                    .startsWith(new Due(DueReason.SESSIONS_REACHED, day(12)));
        }

        @Test
        void thoseByAnotherRouteOrFromBeforeTheSignatureDoNotCount() {
            List<SignedOnce> signedLater = List.of(signed(TREATMENT_IV, 5.5));

            assertThat(need(POLICY, TREATMENT_IV, SIGNED, completed("IM", 12), day(60))
                            .state())
                    .isEqualTo(Need.State.IN_FORCE);
            assertThat(need(POLICY, TREATMENT_IV, signedLater, completed("IV", 16), day(60))
                            .sessions())
                    .isEqualTo(11);
        }

        @Test
        void whatIsNoTreatmentCoversNone() {
            assertThat(need(POLICY, RESEARCH, List.of(signed(RESEARCH, 0)), completed("IV", 20), day(60))
                            .state())
                    .isEqualTo(Need.State.IN_FORCE);
        }

        private static Treatments completed(String route, int sessions) {
            return IntStream.rangeClosed(1, sessions)
                    .mapToObj(number -> session(route, number))
                    .reduce(Treatments.NONE, Treatments::after, (one, other) -> other);
        }
    }

    @Nested
    class TheDose {

        @ParameterizedTest(name = "from 0.40 to {0} mg/kg: {1}")
        @CsvSource({"0.49, IN_FORCE", "0.50, DUE", "0.60, DUE", "0.20, IN_FORCE"})
        void aQuarterMoreThanAtTheSignatureIsAnotherTreatment(String ordered, Need.State state) {
            Treatments treatments =
                    Treatments.NONE.after(started("IV", "0.40", -1)).after(started("IV", ordered, 10));

            assertThat(need(POLICY, TREATMENT_IV, SIGNED, treatments, day(11)).state())
                    .isEqualTo(state);
        }

        @Test
        void whatIsGivenAtTheChairCountsAsMuchAsWhatIsOrdered() {
            // 0.4 mg/kg of 71.3 kg is rounded to 28.5 mg, and 0.5 mg/kg of 71.9 kg to 36.0 mg.
            Treatments treatments =
                    Treatments.NONE.after(dose("IV", "28.5", "71.3", 1)).after(dose("IV", "36.0", "71.9", 4));

            assertThat(need(POLICY, TREATMENT_IV, SIGNED, treatments, day(5)).dues())
                    .startsWith(new Due(DueReason.DOSE_RAISED, day(4)));
        }

        @Test
        void aSignatureAfterTheRiseCoversIt() {
            Treatments treatments =
                    Treatments.NONE.after(started("IV", "0.40", -1)).after(started("IV", "0.80", 10));

            assertThat(need(POLICY, TREATMENT_IV, List.of(signed(TREATMENT_IV, 10.5)), treatments, day(11))
                            .state())
                    .isEqualTo(Need.State.IN_FORCE);
        }
    }

    @Nested
    class TheRoute {

        @Test
        void aCourseByAnotherRouteNeedsItsOwnSignature() {
            Treatments treatments = Treatments.NONE.after(started("IM", "0.5", 3));

            assertThat(need(POLICY, TREATMENT_IM, SIGNED, treatments, day(4)))
                    .extracting(Need::needed, Need::state, Need::dues)
                    .containsExactly(true, Need.State.NOT_SIGNED, List.of(new Due(DueReason.ROUTE_CHANGED, day(3))));
            assertThat(need(POLICY, TREATMENT_IV, SIGNED, treatments, day(4)).needed())
                    .isFalse();
        }

        @Test
        void aFirstCourseNeedsAFirstSignatureUntilItEnds() {
            Treatments treatments = Treatments.NONE.after(started("IV", "0.5", 3));

            assertThat(need(POLICY, OFF_LABEL_USE, SIGNED, treatments, day(4)).dues())
                    .containsExactly(new Due(DueReason.NOT_SIGNED, day(3)));
            assertThat(need(POLICY, OFF_LABEL_USE, SIGNED, treatments.after(ended(3, 9)), day(10)))
                    .extracting(Need::needed, Need::dues)
                    .containsExactly(false, List.of());
        }
    }

    @Nested
    class TheText {

        private final RenewalPolicy revised = RenewalFixture.policy(
                text(TREATMENT_IV, "2", LocalDate.of(2027, 1, 1), true),
                text(RESEARCH, "1a", LocalDate.of(2027, 1, 1), false));
        private final Instant newYear = Instant.parse("2027-01-01T05:00:00Z");

        @Test
        void newWordsThatSaySomethingNewAreSignedFromMidnightOfTheirDay() {
            assertThat(need(revised, TREATMENT_IV, SIGNED, Treatments.NONE, newYear.minusMillis(1))
                            .state())
                    .isEqualTo(Need.State.DUE_SOON);
            assertThat(need(revised, TREATMENT_IV, SIGNED, Treatments.NONE, newYear))
                    .extracting(Need::state, Need::dueFrom)
                    .containsExactly(Need.State.DUE, newYear);
        }

        @Test
        void otherWordsForTheSameAreNot() {
            assertThat(need(revised, RESEARCH, List.of(signed(RESEARCH, 0)), Treatments.NONE, newYear)
                            .state())
                    .isEqualTo(Need.State.IN_FORCE);
        }
    }

    @Test
    void whatWasTakenBackIsNotDueButStandsAsTakenBack() {
        List<SignedOnce> revoked =
                List.of(signed(TREATMENT_IV, 0), signed(TREATMENT_IV, 1).revoked(day(2)), signed(Scope.RESEARCH, 0));
        Treatments treatments = Treatments.NONE.after(started("IV", "0.5", 1));

        assertThat(need(POLICY, TREATMENT_IV, revoked, treatments, day(3)))
                .extracting(Need::needed, Need::state, Need::consentId)
                .containsExactly(true, Need.State.REVOKED, null);
        assertThat(need(POLICY, RESEARCH, revoked, treatments, day(3)).state()).isEqualTo(Need.State.IN_FORCE);
    }
}

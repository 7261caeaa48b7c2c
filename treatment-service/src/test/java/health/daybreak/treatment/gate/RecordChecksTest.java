package health.daybreak.treatment.gate;

import static health.daybreak.treatment.gate.GateFixture.NOW;
import static health.daybreak.treatment.gate.GateFixture.consent;
import static health.daybreak.treatment.gate.GateFixture.course;
import static health.daybreak.treatment.gate.GateFixture.goodPatient;
import static health.daybreak.treatment.gate.GateFixture.kap;
import static health.daybreak.treatment.gate.GateFixture.nurse;
import static health.daybreak.treatment.gate.GateFixture.prescriber;
import static health.daybreak.treatment.gate.GateFixture.riskScreen;
import static health.daybreak.treatment.gate.GateFixture.screened;
import static health.daybreak.treatment.gate.GateFixture.staff;
import static health.daybreak.treatment.gate.GateFixture.with;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.patients.RiskAcknowledged;
import health.daybreak.events.patients.RiskDecided;
import health.daybreak.events.patients.RiskFlagged;
import health.daybreak.treatment.dose.Route;
import health.daybreak.treatment.facts.CourseFacts;
import health.daybreak.treatment.facts.PatientFacts;
import health.daybreak.treatment.facts.StaffFacts;
import health.daybreak.treatment.limits.TestLimits;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordChecksTest {

    private final RecordChecks checks = new RecordChecks(TestLimits.SHIPPED, GateFixture.CREW);

    @Nested
    class TheScreening {

        @ParameterizedTest(name = "{0}, valid for another {1} min: {2}")
        @CsvSource({"ELIGIBLE, 1, GO", "ELIGIBLE, 0, HOLD", "ELIGIBLE, -1, HOLD", "DECLINED, 60, STOP"})
        void isEligibleAndInDate(String outcome, int minutes, Verdict verdict) {
            PatientFacts known = PatientFacts.unknown("patient-1")
                    .after(screened(outcome, NOW.plus(Duration.ofMinutes(minutes))))
                    .after(consent("TREATMENT_IV"));

            assertThat(checks.screening(patient(known)).verdict()).isEqualTo(verdict);
        }

        @Test
        void thatHasNotArrivedHoldsAndNobodyCanOverrideThat() {
            assertThat(checks.screening(patient(PatientFacts.unknown("patient-1"))))
                    .extracting(Finding::verdict, Finding::overridableBy)
                    .containsExactly(Verdict.HOLD, Authority.NOBODY);
        }
    }

    @Nested
    class TheOrder {

        @ParameterizedTest(name = "{0} and {1}: {2}")
        @CsvSource({"ACTIVE, IV, GO", "ACTIVE, IM, STOP", "COMPLETED, IV, STOP", "DISCONTINUED, IV, STOP"})
        void isInForceAndForThisRoute(CourseFacts.State state, Route route, Verdict verdict) {
            GateFacts facts = new GateFacts(goodPatient(Route.IV), course(route, state), nurse(), prescriber(), null);

            assertThat(checks.courseOrder(with(facts)).verdict()).isEqualTo(verdict);
        }

        @Test
        void ofABookingThatWasWithdrawnAfterTheArrivalWaitsForAPrescriber() {
            Gate withdrawn = new Gate(
                    Route.IV,
                    GateFixture.goodAnswers(),
                    GateFixture.goodFacts(Route.IV),
                    NOW,
                    GateFixture.ZONE,
                    0,
                    true);

            assertThat(checks.courseOrder(withdrawn))
                    .extracting(Finding::verdict, Finding::overridableBy)
                    .containsExactly(Verdict.HOLD, Authority.PRESCRIBER);
        }

        @Test
        void thatHasNotArrivedHolds() {
            GateFacts facts = new GateFacts(goodPatient(Route.IV), null, nurse(), prescriber(), null);

            assertThat(checks.courseOrder(with(facts)).verdict()).isEqualTo(Verdict.HOLD);
        }
    }

    @Nested
    class TheCrew {

        @ParameterizedTest(name = "ACLS until {0}, works here {1}: {2}")
        @CsvSource({"2026-11-23, true, HOLD", "2026-11-24, true, GO", "2026-11-25, true, GO", "2026-11-25, false, HOLD"
        })
        void isInCredentialOnTheClinicsDay(LocalDate acls, boolean active, Verdict verdict) {
            StaffFacts member = staff("staff-prescriber", "Dr Elena Rossi", active, acls);
            GateFacts facts = new GateFacts(
                    goodPatient(Route.IV), course(Route.IV, CourseFacts.State.ACTIVE), nurse(), member, null);

            assertThat(checks.crew(with(facts)).verdict()).isEqualTo(verdict);
        }

        @Test
        void withoutACredentialThatTheDutyNeedsHolds() {
            StaffFacts unlicensed =
                    new StaffFacts("staff-nurse", "Maya Okafor", List.of("NURSE"), true, List.of(), null);
            GateFacts facts = new GateFacts(goodPatient(Route.IV), null, unlicensed, prescriber(), null);

            assertThat(checks.crew(with(facts)).why())
                    .isEqualTo("Maya Okafor: has no licence, has no ACLS certificate");
        }

        @Test
        void thatIsNotKnownHolds() {
            GateFacts facts = new GateFacts(goodPatient(Route.IV), null, null, prescriber(), null);

            assertThat(checks.crew(with(facts)).why()).isEqualTo("The nurse is not known here");
        }
    }

    @Test
    void aTherapistIsInTheRoomForKap() {
        GateFacts alone = new GateFacts(goodPatient(Route.KAP), null, nurse(), prescriber(), null);
        GateFacts guided = new GateFacts(goodPatient(Route.KAP), null, nurse(), prescriber(), nurse());

        assertThat(checks.crew(kap(alone)).why()).isEqualTo("The therapist is not known here");
        assertThat(checks.crew(kap(guided)).verdict()).isEqualTo(Verdict.GO);
    }

    @Nested
    class Risk {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"NONE, GO", "LOW, GO", "MODERATE, HOLD", "HIGH, STOP", "SOMETHING_NEW, HOLD"})
        void followsTheBandOfTheScreener(String band, Verdict verdict) {
            assertThat(checks.risk(patient(screen(band, 1))).verdict()).isEqualTo(verdict);
        }

        @ParameterizedTest(name = "{0} hours old: {1}")
        @CsvSource({"47, GO", "48, GO", "49, HOLD"})
        void isAskedAnewWithinFortyEightHours(int hours, Verdict verdict) {
            assertThat(checks.risk(patient(screen("NONE", hours))).verdict()).isEqualTo(verdict);
        }

        @Test
        void thatIsFlaggedBlocksUntilAPrescriberFindsItSafe() {
            PatientFacts flagged = screen("LOW", 1).after(flag());
            PatientFacts taken = flagged.after(
                    new RiskAcknowledged("assessment-9", "patient-1", "staff-nurse", "SAFETY_PLAN_MADE", NOW));

            assertThat(blocks(flagged)).contains("take charge");
            assertThat(blocks(taken)).contains("waits for a prescriber");
            assertThat(blocks(taken.after(decided("HOLD_TREATMENT")))).contains("holds treatment");
            assertThat(blocks(taken.after(decided("REFER")))).contains("referred");
            assertThat(blocks(taken.after(decided("SOMETHING_NEW")))).contains("holds treatment");
            assertThat(checks.risk(patient(taken.after(decided("SAFE_TO_CONTINUE"))))
                            .verdict())
                    .isEqualTo(Verdict.GO);
        }

        @Test
        void thatIsFlaggedBlocksWhateverTheScreenerSaysLater() {
            assertThat(blocks(PatientFacts.unknown("patient-1").after(flag()))).isNotBlank();
            assertThat(blocks(screen("HIGH", 1).after(flag()))).isNotBlank();
            assertThat(blocks(PatientFacts.unknown("patient-1").after(flag()).after(riskScreen("NONE", NOW))))
                    .isNotBlank();
        }

        /** Why nobody may override it at the chair. */
        private String blocks(PatientFacts facts) {
            Finding finding = checks.risk(patient(facts));
            assertThat(finding.verdict()).isEqualTo(Verdict.STOP);
            assertThat(finding.overridableBy()).isEqualTo(Authority.NOBODY);
            return finding.why();
        }

        private static RiskFlagged flag() {
            return new RiskFlagged("assessment-9", "patient-1", "MODERATE", "PHQ-9 item 9", NOW, NOW);
        }

        private static RiskDecided decided(String decision) {
            return new RiskDecided("assessment-9", "patient-1", "MODERATE", decision, "staff-prescriber", NOW);
        }

        private PatientFacts screen(String band, int hoursOld) {
            return PatientFacts.unknown("patient-1").after(riskScreen(band, NOW.minus(Duration.ofHours(hoursOld))));
        }
    }

    private static Gate patient(@Nullable PatientFacts patient) {
        return with(new GateFacts(patient, course(Route.IV, CourseFacts.State.ACTIVE), nurse(), prescriber(), null));
    }
}

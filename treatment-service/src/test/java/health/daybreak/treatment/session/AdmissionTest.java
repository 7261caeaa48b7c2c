package health.daybreak.treatment.session;

import static health.daybreak.treatment.session.SessionFixture.BLOCK;
import static health.daybreak.treatment.session.SessionFixture.GO;
import static health.daybreak.treatment.session.SessionFixture.HOLD;
import static health.daybreak.treatment.session.SessionFixture.NURSE;
import static health.daybreak.treatment.session.SessionFixture.PRESCRIBER;
import static health.daybreak.treatment.session.SessionFixture.STOP;
import static health.daybreak.treatment.session.SessionFixture.nurse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.events.sessions.GateOverridden;
import health.daybreak.events.sessions.SessionArrived;
import health.daybreak.events.sessions.SessionHeld;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.treatment.gate.CheckName;
import health.daybreak.treatment.gate.Finding;
import health.daybreak.treatment.gate.GateAnswers;
import health.daybreak.treatment.vitals.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmissionTest {

    private final Session arrived = SessionFixture.in(SessionStatus.ARRIVED);

    @Test
    void anArrivalIsToldToTheOthers() {
        Change<Session> change = SessionFixture.arrive(SessionFixture.in(SessionStatus.BOOKED));

        assertThat(change.state().status()).isEqualTo(SessionStatus.ARRIVED);
        assertThat(change.events())
                .containsExactly(new SessionArrived("session-1", "course-1", "patient-1", SessionFixture.at(-10)));
    }

    @ParameterizedTest(name = "at {0} the patient {1} be marked as arrived")
    @CsvSource({
        "2026-11-24T04:59:59Z, may not",
        "2026-11-24T05:00:00Z, may",
        "2026-11-25T04:59:59Z, may",
        "2026-11-25T05:00:00Z, may not"
    })
    void aPatientArrivesOnTheClinicsDayOfTheBooking(Instant at, String may) {
        Admission admission = SessionFixture.in(SessionStatus.BOOKED).admission();

        if (may.equals("may")) {
            assertThat(admission
                            .arrive(new Signed("staff-frontdesk", at))
                            .state()
                            .status())
                    .isEqualTo(SessionStatus.ARRIVED);
        } else {
            assertThatThrownBy(() -> admission.arrive(new Signed("staff-frontdesk", at)))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("booked for 2026-11-24");
        }
    }

    @Test
    void aGateThatSaysGoMakesTheSessionReadyAndTellsNobody() {
        Change<Session> change = check(arrived, GO);

        assertThat(change.state().status()).isEqualTo(SessionStatus.READY);
        assertThat(change.events()).isEmpty();
    }

    @Test
    void aGateThatHoldsSaysWhichChecksDo() {
        Change<Session> change = check(arrived, GO, HOLD);

        assertThat(change.state().status()).isEqualTo(SessionStatus.HELD);
        assertThat(change.events()).singleElement().isInstanceOfSatisfying(SessionHeld.class, held -> {
            assertThat(held.verdict()).isEqualTo("HOLD");
            assertThat(held.checks()).containsExactly("BLOOD_PRESSURE");
        });
    }

    @Test
    void theWorstOfTheChecksCounts() {
        assertThat(check(arrived, HOLD, BLOCK).state().status()).isEqualTo(SessionStatus.STOPPED);
    }

    @Test
    void aHoldIsClearedByLookingAgain() {
        assertThat(check(check(arrived, HOLD).state(), GO).state().status()).isEqualTo(SessionStatus.READY);
    }

    @Test
    void aClinicalStopIsLookedAtAgainOnlyByAPrescriber() {
        Session stopped = check(arrived, STOP).state();

        assertThatThrownBy(() -> check(NURSE, stopped, GO))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.FORBIDDEN));
        assertThat(check(PRESCRIBER, stopped, GO).state().status()).isEqualTo(SessionStatus.READY);
    }

    @Test
    void aStopForWhatIsMissingIsLookedAtAgainByTheNurseWhoBroughtIt() {
        Session stopped = check(arrived, BLOCK).state();

        assertThat(check(NURSE, stopped, GO).state().status()).isEqualTo(SessionStatus.READY);
    }

    @Test
    void aPrescriberAnswersForAStopAndTheReasonStays() {
        Session ready = SessionFixture.override(check(arrived, STOP).state()).state();

        assertThat(ready.status()).isEqualTo(SessionStatus.READY);
        assertThat(ready.visit().gate().latest().orElseThrow().overrides())
                .singleElement()
                .extracting(GateOverride::reason)
                .isEqualTo("Known white-coat pressure");
    }

    @Test
    void thatSomebodyAnsweredForItIsToldWithoutTheWords() {
        Change<Session> overridden =
                SessionFixture.override(check(arrived, STOP).state());

        assertThat(overridden.events()).singleElement().isInstanceOfSatisfying(GateOverridden.class, told -> {
            assertThat(told.checks()).containsExactly("BLOOD_PRESSURE");
            assertThat(told.toString()).doesNotContain("white-coat");
        });
    }

    @Test
    void aNurseOverridesNothing() {
        Session held = check(arrived, HOLD).state();

        assertThatThrownBy(() ->
                        held.admission().overrideGate(NURSE, Set.of(CheckName.BLOOD_PRESSURE), "In a hurry", nurse(-4)))
                .hasMessage("Only a prescriber may override the gate.");
    }

    @Test
    void whatIsMissingCannotBeOverriddenByAnybody() {
        Session stopped = check(arrived, BLOCK).state();

        assertThatThrownBy(() -> stopped.admission()
                        .overrideGate(PRESCRIBER, Set.of(CheckName.CONSENT), "She said yes", nurse(-4)))
                .hasMessageContaining("Nobody may override CONSENT");
    }

    @Test
    void overridingOneOfTwoFindingsLeavesTheOther() {
        Session stopped = check(arrived, HOLD, BLOCK).state();

        assertThat(SessionFixture.override(stopped).state().status()).isEqualTo(SessionStatus.STOPPED);
    }

    @Test
    void anOverrideCountsOnlyUntilTheGateIsCheckedAgain() {
        Session ready = SessionFixture.override(check(arrived, HOLD).state()).state();

        assertThat(check(ready, HOLD).state().status()).isEqualTo(SessionStatus.HELD);
    }

    @Test
    void vitalSignsThatHoldAreDueAgainInFifteenMinutes() {
        GateLog log = check(arrived, HOLD).state().visit().gate();

        assertThat(log.waitsForRecheck()).isTrue();
        assertThat(log.rechecks()).isEqualTo(1);
        assertThat(log.latest().orElseThrow().signed().at().plus(Duration.ofMinutes(15)))
                .isEqualTo(SessionFixture.at(10));
    }

    @Test
    void aGateThatIsCheckedWithoutEndIsRefused() {
        Session session = arrived;
        for (int round = 0; round < 30; round++) {
            session = check(session, HOLD).state();
        }
        Session worn = session;

        assertThatThrownBy(() -> check(worn, HOLD)).hasMessageContaining("abort or override");
    }

    private static Change<Session> check(Session session, Finding... findings) {
        return check(PRESCRIBER, session, findings);
    }

    private static Change<Session> check(Actor actor, Session session, Finding... findings) {
        return session.admission()
                .checkGate(
                        actor,
                        nurse(-5),
                        GateAnswers.none(),
                        SessionFixture.set("gate", -5, Reading.of(126, 80, 70, 98)),
                        List.of(findings));
    }
}

package health.daybreak.treatment.session;

import static health.daybreak.treatment.session.SessionFixture.NURSE;
import static health.daybreak.treatment.session.SessionFixture.PRESCRIBER;
import static health.daybreak.treatment.session.SessionFixture.at;
import static health.daybreak.treatment.session.SessionFixture.nurse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.sessions.DoseEnded;
import health.daybreak.events.sessions.SessionAborted;
import health.daybreak.events.sessions.SessionCompleted;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.treatment.discharge.Criterion;
import health.daybreak.treatment.discharge.CriterionName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LeavingTest {

    private static final Criterion MET = new Criterion(CriterionName.ORIENTED, true, "Oriented", "source [P]");
    private static final Criterion UNMET =
            new Criterion(CriterionName.WALKS_STEADILY, false, "Walks steadily: no", "source [P]");

    private final Session recovering = SessionFixture.in(SessionStatus.RECOVERY);

    @Test
    void goingHomeIsBlockedUntilEveryCriterionIsMetAndSaysWhichIsNot() {
        assertThatThrownBy(() -> recovering.leaving().discharge(NURSE, nurse(100), List.of(MET, UNMET), null))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused).hasMessage("1 of 2 criteria are not met: Walks steadily: no");
                    assertThat(refused.details()).containsEntry("unmet", List.of(UNMET));
                });
    }

    @Test
    void aPrescriberLetsGoWithAReasonThatStays() {
        Session home = recovering
                .leaving()
                .discharge(PRESCRIBER, nurse(100), List.of(MET, UNMET), "Uses a wheelchair")
                .state();

        assertThat(home.status()).isEqualTo(SessionStatus.DISCHARGED);
        assertThat(home.visit().departure())
                .extracting(Departure::overrideReason)
                .isEqualTo("Uses a wheelchair");
    }

    @Test
    void aNurseCannotLetGoByGivingAReason() {
        assertThatThrownBy(() -> recovering.leaving().discharge(NURSE, nurse(100), List.of(UNMET), "In a hurry"))
                .hasMessageContaining("Only a prescriber");
    }

    @Test
    void aReasonThatWasNotNeededIsNotKept() {
        Session home = recovering
                .leaving()
                .discharge(NURSE, nurse(100), List.of(MET), "Just in case")
                .state();

        assertThat(home.visit().departure())
                .extracting(Departure::overrideReason)
                .isNull();
    }

    @Test
    void theSignedNoteCompletesTheSessionWithItsStory() {
        Change<Session> signed = SessionFixture.signOff(SessionFixture.in(SessionStatus.DISCHARGED));

        assertThat(signed.events())
                .containsExactly(new SessionCompleted(
                        "session-1",
                        "course-1",
                        "patient-1",
                        2,
                        "IV",
                        new BigDecimal("35.0"),
                        at(-10),
                        at(0),
                        at(40),
                        at(100),
                        0,
                        0,
                        "staff-nurse",
                        at(110)));
    }

    @Test
    void aSessionThatEndsBeforeTheDoseSaysThatNoneWasGiven() {
        List<ClinicEvent> events =
                SessionFixture.abort(SessionFixture.in(SessionStatus.STOPPED)).events();

        assertThat(events)
                .containsExactly(
                        new SessionAborted("session-1", "course-1", "patient-1", "PATIENT_WISH", false, at(5)));
    }

    @Test
    void aSessionThatEndsDuringTheDoseSaysHowMuchWentInAndKeepsTheRemarkToItself() {
        Session dosing = SessionFixture.in(SessionStatus.DOSING);
        DoseGiven.End end = new DoseGiven.End(nurse(9), new BigDecimal("8"), true, "VITAL_SIGNS", null);
        Change<Session> aborted =
                dosing.leaving().abort(AbortReason.VITAL_SIGNS, "Mrs B. to the hospital", nurse(9), end);

        assertThat(aborted.state().status()).isEqualTo(SessionStatus.ABORTED);
        assertThat(aborted.events())
                .containsExactly(
                        new DoseEnded("session-1", "course-1", "patient-1", new BigDecimal("8"), true, at(9)),
                        new SessionAborted("session-1", "course-1", "patient-1", "VITAL_SIGNS", true, at(9)));
        assertThat(aborted.events().toString()).doesNotContain("Mrs B.");
    }

    @Test
    void whatIsAddedToASignedNoteStandsUnderItAndTheNoteStaysAsItWas() {
        Session signed = SessionFixture.in(SessionStatus.SIGNED);
        Session amended = SessionFixture.amend(signed).state();
        SignOff note = Objects.requireNonNull(amended.visit().signOff());

        assertThat(amended.status()).isEqualTo(SessionStatus.SIGNED);
        assertThat(note.note()).isEqualTo("Went well.");
        assertThat(note.amendments())
                .containsExactly(new SignOff.Amendment(nurse(200), "The lot was 7Q214.", "Left out"));
        assertThat(Objects.requireNonNull(amended.withoutWords().visit().signOff())
                        .amendments())
                .containsExactly(new SignOff.Amendment(nurse(200), Session.ERASED, Session.ERASED));
    }

    @Test
    void aNoteIsAmendedFiftyTimesAndNotOnceMore() {
        Session signed = SessionFixture.in(SessionStatus.SIGNED);
        for (int time = 0; time < 50; time++) {
            signed = SessionFixture.amend(signed).state();
        }
        Session full = signed;

        assertThatThrownBy(() -> SessionFixture.amend(full)).hasMessageContaining("as often as it can be");
    }
}

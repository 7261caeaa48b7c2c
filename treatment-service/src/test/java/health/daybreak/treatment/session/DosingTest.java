package health.daybreak.treatment.session;

import static health.daybreak.treatment.session.SessionFixture.at;
import static health.daybreak.treatment.session.SessionFixture.dose;
import static health.daybreak.treatment.session.SessionFixture.nurse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.events.sessions.DoseEnded;
import health.daybreak.events.sessions.DoseStarted;
import health.daybreak.treatment.dose.Milligrams;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DosingTest {

    private final Session ready = SessionFixture.in(SessionStatus.READY);
    private final Session dosing = SessionFixture.in(SessionStatus.DOSING);

    @Test
    void theStartSaysWhatIsGivenAndForWhichWeight() {
        assertThat(SessionFixture.start(ready).events())
                .containsExactly(new DoseStarted(
                        "session-1",
                        "course-1",
                        "patient-1",
                        "IV",
                        new BigDecimal("35.0"),
                        new BigDecimal("70"),
                        40,
                        "staff-nurse",
                        at(0)));
    }

    @Test
    void aDoseOverTheSoftStopWaitsForASecondPerson() {
        assertThatThrownBy(() -> ready.dosing().start(dose("210"), true))
                .hasMessageContaining("105.0 mg is over the soft stop");
    }

    @ParameterizedTest(name = "{0} finds {1} mg: {2}")
    @CsvSource({
        "staff-nurse-2, 105.0, true",
        "staff-nurse-2, 105, true",
        "staff-nurse-2, 104.9, false",
        "staff-nurse, 105.0, false"
    })
    void theSecondPersonIsAnotherAndFindsTheSameDose(String by, String milligrams, boolean starts) {
        Session checked = ready.dosing()
                .check(Milligrams.of(milligrams), new Signed(by, at(-1)))
                .state();

        if (starts) {
            assertThat(checked.dosing().start(dose("210"), true).state().status())
                    .isEqualTo(SessionStatus.DOSING);
        } else {
            assertThatThrownBy(() -> checked.dosing().start(dose("210"), true)).hasMessageContaining("another nurse");
        }
    }

    @Test
    void aSecondPersonsCheckCountsOnlyUntilTheGateIsCheckedAgain() {
        Session checked = SessionFixture.checkDose(ready).state();

        assertThat(SessionFixture.gate(checked, SessionFixture.GO)
                        .state()
                        .visit()
                        .secondCheck())
                .isNull();
    }

    @ParameterizedTest(name = "ended {0} min after the start: {1}")
    @CsvSource({"38, false", "39, true", "40, true"})
    void anInfusionIsWholeWhenItRanToItsEndGiveOrTakeAMinute(int minutes, boolean whole) {
        DoseOutcome outcome = new DoseOutcome(null, false, null);

        if (whole) {
            assertThat(outcome.of(dose("70"), nurse(minutes)).milligrams()).isEqualByComparingTo("35");
        } else {
            assertThatThrownBy(() -> outcome.of(dose("70"), nurse(minutes)))
                    .hasMessageContaining("say that it was stopped early");
        }
    }

    @ParameterizedTest(name = "{0} mg because {1}: {2}")
    @CsvSource({
        "-0.1, distress, false",
        "0, distress, true",
        "12.5, distress, true",
        "35.0, distress, true",
        "35.1, distress, false",
        ", distress, true",
        "12.5, , false"
    })
    void anInfusionThatIsStoppedEarlySaysWhyAndNeverMoreThanThereWas(
            @Nullable BigDecimal milligrams, @Nullable String reason, boolean accepted) {
        DoseOutcome outcome = new DoseOutcome(milligrams, true, reason);

        if (accepted) {
            assertThat(outcome.of(dose("70"), nurse(9)).stoppedEarly()).isTrue();
        } else {
            assertThatThrownBy(() -> outcome.of(dose("70"), nurse(9))).isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void theEndSaysHowMuchWentIn() {
        assertThat(SessionFixture.end(dosing).events())
                .containsExactly(
                        new DoseEnded("session-1", "course-1", "patient-1", new BigDecimal("35.0"), false, at(40)));
    }
}

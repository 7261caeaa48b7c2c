package health.daybreak.treatment.session;

import static health.daybreak.treatment.session.SessionFixture.at;
import static health.daybreak.treatment.session.SessionFixture.chart;
import static health.daybreak.treatment.session.SessionFixture.dose;
import static health.daybreak.treatment.session.SessionFixture.nurse;
import static health.daybreak.treatment.session.SessionFixture.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.events.sessions.AlertRaised;
import health.daybreak.events.sessions.DoseEnded;
import health.daybreak.events.sessions.DoseStarted;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.treatment.dose.Milligrams;
import health.daybreak.treatment.dose.Route;
import health.daybreak.treatment.vitals.Baseline;
import health.daybreak.treatment.vitals.Reading;
import health.daybreak.treatment.vitals.VitalSet;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DosingTest {

    private static final Reading CALM = Reading.of(128, 82, 72, 98);
    private static final Reading RACING = Reading.of(128, 82, 131, 98);

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

    @Test
    void theBaselineIsTheLastSetBeforeTheDose() {
        Session later =
                chart(dosing, set("set-1", 10, Reading.of(150, 90, 80, 98))).state();

        assertThat(later.baseline()).isEqualTo(new Baseline(126, 80));
    }

    @Test
    void anAlarmIsRaisedInTheSameWriteAsTheSetThatShowsIt() {
        Change<Session> change = chart(dosing, set("set-1", 10, RACING));

        assertThat(change.state().visit().chart().alerts()).singleElement().matches(Alert::open);
        assertThat(change.events())
                .containsExactly(
                        new AlertRaised("session-1", "course-1", "patient-1", "HEART_RATE_HIGH", "HR > 120", at(10)));
    }

    @Test
    void anAlarmThatGoesOnIsNotRaisedAgain() {
        Session alarmed = chart(dosing, set("set-1", 10, RACING)).state();

        assertThat(chart(alarmed, set("set-2", 12, RACING)).events()).isEmpty();
    }

    @Test
    void beforeTheDoseNothingRaisesAnAlarm() {
        assertThat(chart(ready, set("set-1", -1, RACING)).events()).isEmpty();
    }

    @Test
    void aSetThatComesLateIsPutWhereItBelongs() {
        Session later = chart(dosing, set("set-2", 20, CALM)).state();
        Session both = chart(later, set("set-1", 10, CALM)).state();

        assertThat(both.visit().chart().sets()).extracting(VitalSet::id).containsExactly("gate", "set-1", "set-2");
    }

    @Test
    void aSetThatIsSentTwiceIsChartedOnce() {
        Session once = chart(dosing, set("set-1", 10, RACING)).state();
        Change<Session> twice = chart(once, set("set-1", 10, RACING));

        assertThat(twice.state()).isEqualTo(once);
        assertThat(twice.events()).isEmpty();
    }

    @ParameterizedTest(name = "taken {0} min from the start, arrived at -10: {1}")
    @CsvSource({"-11, false", "-10, true", "-9, true"})
    void nothingIsMeasuredBeforeThePatientArrived(int minutes, boolean charted) {
        VitalSet set = set("set-1", minutes, CALM);

        if (charted) {
            assertThat(chart(dosing, set).state().visit().chart().sets()).contains(set);
        } else {
            assertThatThrownBy(() -> chart(dosing, set)).hasMessageContaining("before the patient arrived");
        }
    }

    @ParameterizedTest(name = "taken {0} min from the start, went home at 100: {1}")
    @CsvSource({"99, true", "100, true", "101, false"})
    void nothingIsMeasuredAfterThePatientWentHome(int minutes, boolean charted) {
        Session home = SessionFixture.in(SessionStatus.DISCHARGED);
        VitalSet set = set("set-1", minutes, CALM);

        if (charted) {
            assertThat(chart(home, set).state().visit().chart().sets()).contains(set);
        } else {
            assertThatThrownBy(() -> chart(home, set)).hasMessageContaining("after the patient went home");
        }
    }

    @Test
    void aChartThatIsFullSaysSo() {
        assertThatThrownBy(() -> dosing.dosing().chart(set("set-1", 10, CALM), SessionFixture.RULES, 1))
                .hasMessageContaining("holds 1 sets and is full");
    }

    @Test
    void anAlertIsTakenChargeOfOnce() {
        Session alarmed = chart(dosing, set("set-1", 10, RACING)).state();
        String alertId = alarmed.visit().chart().alerts().getFirst().id();
        Session taken = alarmed.dosing()
                .acknowledge(alertId, "Slowed the pump", nurse(11))
                .state();

        assertThat(taken.visit().chart().alerts()).noneMatch(Alert::open);
        assertThatThrownBy(() -> taken.dosing().acknowledge(alertId, "Me too", nurse(12)))
                .hasMessageContaining("already taken charge");
        assertThatThrownBy(() -> alarmed.dosing().acknowledge("another", "What?", nurse(11)))
                .hasMessageContaining("There is no alert another");
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
        ", distress, false",
        "12.5, , false"
    })
    void anInfusionThatIsStoppedEarlySaysHowMuchWentInAndWhy(
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

    @ParameterizedTest(name = "{0} charts in a {1} session: {2}")
    @CsvSource({
        "THERAPIST, KAP, true",
        "THERAPIST, IV, false",
        "THERAPIST, IM, false",
        "NURSE, IV, true",
        "PRESCRIBER, IM, true",
        "FRONT_DESK, KAP, false"
    })
    void aTherapistChartsInKapSessionsOnly(Role role, Route route, boolean may) {
        Actor actor = new Actor("staff-1", Set.of(role));

        if (may) {
            actor.requireMayChart(route);
        } else {
            assertThatThrownBy(() -> actor.requireMayChart(route)).hasMessageContaining("KAP sessions only");
        }
    }
}

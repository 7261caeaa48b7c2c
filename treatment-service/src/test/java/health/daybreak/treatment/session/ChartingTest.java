package health.daybreak.treatment.session;

import static health.daybreak.treatment.session.SessionFixture.at;
import static health.daybreak.treatment.session.SessionFixture.chart;
import static health.daybreak.treatment.session.SessionFixture.nurse;
import static health.daybreak.treatment.session.SessionFixture.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.events.sessions.AlertRaised;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.treatment.dose.Route;
import health.daybreak.treatment.vitals.Baseline;
import health.daybreak.treatment.vitals.Reading;
import health.daybreak.treatment.vitals.VitalSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartingTest {

    private static final Reading CALM = Reading.of(128, 82, 72, 98);
    private static final Reading RACING = Reading.of(128, 82, 131, 98);

    private final Session ready = SessionFixture.in(SessionStatus.READY);
    private final Session dosing = SessionFixture.in(SessionStatus.DOSING);

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

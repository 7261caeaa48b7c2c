package health.daybreak.treatment.session;

import static health.daybreak.treatment.session.SessionFixture.at;
import static health.daybreak.treatment.session.SessionFixture.nurse;
import static health.daybreak.treatment.session.SessionFixture.observe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.events.sessions.AlertRaised;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.treatment.discharge.DischargeCriteria;
import health.daybreak.treatment.limits.TestLimits;
import health.daybreak.treatment.vitals.BelievableReading;
import health.daybreak.treatment.vitals.IvSite;
import health.daybreak.treatment.vitals.Observation;
import health.daybreak.treatment.vitals.Observation.Sight;
import health.daybreak.treatment.vitals.Reading;
import health.daybreak.treatment.vitals.VitalsSchedule;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WatchingTest {

    private final Session dosing = SessionFixture.in(SessionStatus.DOSING);
    private final BelievableReading believable = new BelievableReading(TestLimits.SHIPPED);
    private final Monitor monitor = new Monitor(
            new VitalsSchedule(TestLimits.SHIPPED),
            SessionFixture.RULES,
            new DischargeCriteria(TestLimits.SHIPPED),
            TestLimits.SHIPPED);

    @ParameterizedTest(name = "MOAA/S {0} raises an alarm: {1}")
    @CsvSource({"1, true", "2, true", "3, false"})
    void deepSedationRaisesAnAlarmWithoutAnyMonitor(int moaas, boolean alarms) {
        Change<Session> seen = observe(dosing, 10, sedated(moaas));

        assertThat(seen.events())
                .isEqualTo(
                        alarms
                                ? List.of(new AlertRaised(
                                        "session-1", "course-1", "patient-1", "SEDATION_DEEP", "MOAA/S <= 2", at(10)))
                                : List.of());
    }

    @Test
    void anAlarmThatStandsOpenIsNotRaisedAgainAndOneThatWasTakenChargeOfIs() {
        Session deep = observe(dosing, 10, sedated(2)).state();
        assertThat(observe(deep, 11, sedated(2)).events()).isEmpty();

        String alertId = deep.visit().chart().alerts().getFirst().id();
        Session taken = deep.dosing()
                .acknowledge(alertId, "Woke the patient", nurse(12))
                .state();
        assertThat(observe(taken, 13, sedated(2)).events()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(IvSite.class)
    void aLineThatIsNotInTheVeinRaisesAnAlarm(IvSite site) {
        boolean lost = site == IvSite.SWOLLEN || site == IvSite.LEAKING || site == IvSite.DISLODGED;

        assertThat(observe(dosing, 10, new Sight(null, null, null, null, null, site, null))
                        .events())
                .hasSize(lost ? 1 : 0);
    }

    @ParameterizedTest(name = "MOAA/S {0} five minutes into the dose: looked at again after {1} min")
    @CsvSource({"2, 10", "3, 10", "4, 10"})
    void theScheduleStandsWhereItIsSoonerThanTheSedatedInterval(int moaas, int due) {
        assertThat(monitor.nextVitals(observe(dosing, 5, sedated(moaas)).state()))
                .contains(at(due));
    }

    @ParameterizedTest(name = "MOAA/S {0} at the time of a set: the next one is due after {1} min")
    @CsvSource({"2, 15", "3, 15", "4, 20"})
    void aPatientWhoIsHardToWakeIsMeasuredEveryFiveMinutes(int moaas, int due) {
        Session measured = SessionFixture.chart(dosing, SessionFixture.set("set-1", 10, Reading.of(126, 80, 70, 98)))
                .state();

        assertThat(monitor.nextVitals(observe(measured, 10, sedated(moaas)).state()))
                .contains(at(due));
    }

    @ParameterizedTest(name = "MOAA/S {0}, CADSS-6 {1}, nausea {2}, pain {3}: {4}")
    @CsvSource({
        "-1, , , , false",
        "0, , , , true",
        "5, , , , true",
        "6, , , , false",
        ", 24, , , true",
        ", 25, , , false",
        ", , 10, , true",
        ", , 11, , false",
        ", , , 0, true",
        ", , , -1, false",
        ", , , , false"
    })
    void aScoreThatIsNotOnItsScaleIsRefusedAndSomethingMustBeSaid(
            @Nullable Integer sedation,
            @Nullable Integer dissociation,
            @Nullable Integer nausea,
            @Nullable Integer pain,
            boolean believed) {
        Sight sight = new Sight(sedation, dissociation, nausea, pain, null, null, " ");

        if (believed) {
            assertThat(believable.require(sight)).isEqualTo(sight);
        } else {
            assertThatThrownBy(() -> believable.require(sight)).hasMessageMatching("(?s).+\\.");
        }
    }

    @ParameterizedTest(name = "seen {0} min from the start, arrived at -10: {1}")
    @CsvSource({"-11, false", "-10, true"})
    void nothingIsSeenBeforeThePatientArrived(int minutes, boolean charted) {
        if (charted) {
            assertThat(observe(dosing, minutes, sedated(5))
                            .state()
                            .visit()
                            .chart()
                            .observations())
                    .hasSize(1);
        } else {
            assertThatThrownBy(() -> observe(dosing, minutes, sedated(5)))
                    .hasMessageContaining("before the patient arrived");
        }
    }

    @Test
    void anObservationThatIsSentTwiceIsChartedOnceAndOneThatComesLateIsPutWhereItBelongs() {
        Session later = observe(dosing, 20, sedated(5)).state();
        Session both = observe(later, 10, sedated(4)).state();

        assertThat(observe(both, 20, sedated(5)).state()).isEqualTo(both);
        assertThat(both.visit().chart().observations())
                .extracting(Observation::seenAt)
                .containsExactly(at(10), at(20));
    }

    @Test
    void whatSomebodyWroteGoesWithThePerson() {
        Session seen = observe(dosing, 10, new Sight(5, 2, 0, 0, false, IvSite.CLEAN, "Speaks of her sister"))
                .state();

        assertThat(seen.withoutWords().visit().chart().observations().getFirst().sight())
                .isEqualTo(new Sight(5, 2, 0, 0, false, IvSite.CLEAN, Session.ERASED));
    }

    private static Sight sedated(int moaas) {
        return new Sight(moaas, null, null, null, null, null, null);
    }
}

package health.daybreak.treatment.session;

import static health.daybreak.treatment.session.SessionFixture.at;
import static health.daybreak.treatment.session.SessionFixture.chart;
import static health.daybreak.treatment.session.SessionFixture.nurse;
import static health.daybreak.treatment.session.SessionFixture.set;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.sessions.AlertRaised;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.treatment.vitals.Alarm;
import health.daybreak.treatment.vitals.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A set is due ten minutes after the dose began; after five more somebody is called. */
class OverdueVitalsTest {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Instant DUE = at(10);
    private static final Instant LATE = at(15);
    private static final Reading CALM = Reading.of(128, 82, 72, 98);

    private final Session dosing = SessionFixture.in(SessionStatus.DOSING);

    @Test
    void aMomentBeforeItsTimeNobodyIsCalled() {
        assertThat(notice(dosing, LATE.minusMillis(1)).events()).isEmpty();
    }

    @Test
    void atItsTimeTheAlarmIsRaisedAndTold() {
        Change<Session> noticed = notice(dosing, LATE);

        assertThat(noticed.events())
                .containsExactly(new AlertRaised(
                        "session-1",
                        "course-1",
                        "patient-1",
                        "VITALS_OVERDUE",
                        "No vital signs although they were due 5 min ago",
                        LATE));
        assertThat(noticed.state().visit().chart().alerts()).singleElement().matches(Alert::open);
    }

    @Test
    void howeverOftenItIsLookedAtAndHoweverLateItIsRaisedOnce() {
        Session session = dosing;
        for (int minutes = 120; minutes < 400; minutes += 7) {
            session = notice(session, at(minutes)).state();
        }

        assertThat(session.visit().chart().alerts()).hasSize(1);
    }

    @Test
    void whoTakesChargeHasTheSamePatienceAgain() {
        Session alarmed = notice(dosing, LATE).state();
        Session taken = alarmed.dosing()
                .acknowledge(alertOf(alarmed).id(), "On my way", nurse(16))
                .state();

        assertThat(notice(taken, at(21).minusMillis(1)).events()).isEmpty();
        assertThat(notice(taken, at(21)).state().visit().chart().alerts()).hasSize(2);
    }

    @Test
    void whoMeasuresHasAnsweredTheAlarm() {
        Session alarmed = notice(dosing, LATE).state();
        Change<Session> charted = chart(alarmed, set("set-1", 16, CALM));

        Alert answered = alertOf(Overdue.answered(charted, at(20), nurse(16)).state());

        assertThat(answered.open()).isFalse();
        assertThat(answered.action()).isEqualTo("Vital signs were taken");
    }

    @Test
    void aSetThatWasTakenTooEarlyToCountAnswersNothing() {
        Session alarmed = notice(dosing, LATE).state();
        Change<Session> charted = chart(alarmed, set("set-1", 3, CALM));

        assertThat(alertOf(Overdue.answered(charted, DUE, nurse(16)).state()).open())
                .isTrue();
    }

    @Test
    void aNewSetThatIsMissingIsAnAlarmOfItsOwn() {
        Session alarmed = notice(dosing, LATE).state();
        Session measured = Overdue.answered(chart(alarmed, set("set-1", 16, CALM)), at(20), nurse(16))
                .state();

        List<Alert> alerts = new Overdue(measured, at(20), PATIENCE)
                .notice(at(25))
                .state()
                .visit()
                .chart()
                .alerts();

        assertThat(alerts).hasSize(2).allMatch(alert -> alert.alarm() == Alarm.VITALS_OVERDUE);
        assertThat(alerts.getLast().open()).isTrue();
    }

    private static Change<Session> notice(Session session, Instant at) {
        return new Overdue(session, DUE, PATIENCE).notice(at);
    }

    private static Alert alertOf(Session session) {
        return session.visit().chart().alerts().getFirst();
    }
}

package health.daybreak.treatment.session;

import static health.daybreak.treatment.session.SessionFixture.at;
import static health.daybreak.treatment.session.SessionFixture.nurse;
import static health.daybreak.treatment.session.SessionFixture.set;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.treatment.dose.MillilitresPerHour;
import health.daybreak.treatment.vitals.Observation.Sight;
import health.daybreak.treatment.vitals.Reading;
import org.junit.jupiter.api.Test;

class NoteDraftTest {

    @Test
    void theChartWritesTheNoteInTheClinicsOwnTime() {
        Session session = SessionFixture.in(SessionStatus.DOSING);
        session = session.pump().pause(at(10), "Too strong", nurse(10)).state();
        session = session.pump()
                .changeRate(at(15), MillilitresPerHour.of("60"), null, nurse(15))
                .state();
        session = SessionFixture.chart(session, set("set-1", 20, Reading.of(152, 92, 88, 97)))
                .state();
        session = SessionFixture.observe(session, 22, new Sight(4, 9, 3, null, null, null, "Hums"))
                .state();
        session = session.dosing()
                .end(new DoseOutcome(null, true, "Wants to stop").of(session.dose(), nurse(30)))
                .state();
        session = SessionFixture.discharge(session).state();

        assertThat(NoteDraft.of(session, id -> id.equals("staff-nurse") ? "Maya Okafor" : id))
                .isEqualTo("""
                        IV session 2 of 6, 2026-11-24.
                        Gate: go at 09:25 after 1 pass(es).
                        Dose: 35.0 mg by 0.5 mg/kg for 70 kg, started 09:30 by Maya Okafor. Pump pause at 09:40: Too strong. \
                        Pump change rate at 09:45, 60 mL/h. 19.3 mg in all, stopped early at 10:00: Wants to stop.
                        Vital signs: before 126/80, highest 152/92 at 09:50, lowest oxygen 97 %, 1 sets; last 152/92 88 97 at 09:50.
                        Seen: lowest MOAA/S 4, highest CADSS-6 9, worst nausea 3. 09:52 Hums.
                        No alarm was raised.
                        Went home at 11:10, 1 of 1 criteria met.""");
    }

    @Test
    void withoutADoseItSaysSo() {
        assertThat(NoteDraft.of(SessionFixture.in(SessionStatus.HELD), id -> id))
                .contains("No dose was given.");
    }
}

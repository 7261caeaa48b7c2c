package health.daybreak.treatment.session;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.treatment.vitals.Alarm;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Vital signs that nobody has taken although it was time. What was noticed is in the chart itself, so that it is noticed
 * once, whichever instance looks and whatever restarts in between.
 *
 * @param due when they were due
 * @param patience how long after that nobody is called
 */
record Overdue(Session session, Instant due, Duration patience) {

    private static final String TAKEN = "Vital signs were taken";

    /**
     * Raises the alarm when it is time. Somebody who took charge of it has the same patience again: then it is raised
     * anew.
     */
    Change<Session> notice(Instant at) {
        Instant since = Stream.concat(Stream.of(due), takenChargeOf())
                .max(Instant::compareTo)
                .orElseThrow();
        if (at.isBefore(since.plus(patience)) || chart().alerts().stream().anyMatch(Overdue::waits)) {
            return session.unchanged();
        }
        Alert alert = new Alert(
                "overdue-" + since.getEpochSecond(),
                Alarm.VITALS_OVERDUE,
                "No vital signs although they were due " + patience.toMinutes() + " min ago",
                null,
                at,
                null,
                null);
        return Change.to(
                session.then(session.visit().withChart(chart().withAlerts(List.of(alert)))), alert.raisedIn(session));
    }

    /** Whoever has measured has answered the alarm, if nothing is due any more. */
    static Change<Session> answered(Change<Session> charted, Instant nextDue, Signed signed) {
        Session session = charted.state();
        if (!nextDue.isAfter(signed.at())) {
            return charted;
        }
        Chart chart = session.visit().chart();
        for (Alert alert : chart.alerts()) {
            chart = waits(alert) ? chart.replacing(alert.acknowledgedBy(signed, TAKEN)) : chart;
        }
        return new Change<>(session.then(session.visit().withChart(chart)), charted.events());
    }

    private static boolean waits(Alert alert) {
        return alert.open() && alert.alarm() == Alarm.VITALS_OVERDUE;
    }

    private Stream<Instant> takenChargeOf() {
        return chart().alerts().stream()
                .filter(alert -> alert.alarm() == Alarm.VITALS_OVERDUE)
                .map(Alert::acknowledged)
                .filter(Objects::nonNull)
                .map(Signed::at);
    }

    private Chart chart() {
        return session.visit().chart();
    }
}

package health.daybreak.treatment.session;

import health.daybreak.events.ClinicEvent;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.treatment.order.AsNeeded;
import health.daybreak.treatment.vitals.Observation;
import health.daybreak.treatment.vitals.SightRules;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people see at the chair beside the vital signs. */
record Watching(Session session) {

    /** Something was seen; an alarm that it raises is raised in the same write, unless it stands open already. */
    Change<Session> observe(Observation seen, SightRules rules, int most) {
        SessionCommand.RECORD_OBSERVATION.requireIn(session.status());
        Chart chart = session.visit().chart();
        if (chart.observations().stream().anyMatch(known -> known.id().equals(seen.id()))) {
            return session.unchanged();
        }
        requireInVisit(seen.seenAt());
        if (chart.observations().size() >= most) {
            throw Refused.unprocessable("chart-full", "This chart holds " + most + " observations and is full.");
        }
        List<Alert> raised = session.visit().dose() == null ? List.of() : newAlerts(chart, seen, rules);
        List<ClinicEvent> events = raised.stream()
                .<ClinicEvent>map(alert -> alert.raisedIn(session))
                .toList();
        return new Change<>(
                session.then(session.visit().withChart(chart.with(seen).withAlerts(raised))), events);
    }

    /** A medicine is given as it is ordered; not more often than it is. */
    Change<Session> give(AsNeeded ordered, String id, Instant at, Signed signed, @Nullable String reason) {
        SessionCommand.GIVE_AS_NEEDED.requireIn(session.status());
        Chart chart = session.visit().chart();
        long before = chart.medicines().stream()
                .filter(given -> given.medicine().equals(ordered.medicine()))
                .count();
        if (before >= ordered.most()) {
            throw Refused.unprocessable(
                    "given-often-enough",
                    "%s was given %d times, as often as the order allows.".formatted(ordered.medicine(), before));
        }
        MedicineGiven given = new MedicineGiven(id, ordered.medicine(), ordered.dose(), at, signed, reason);
        return Change.to(session.then(session.visit().withChart(chart.with(given))));
    }

    /** Throws {@link Refused} for a moment at which the patient was not here. */
    void requireInVisit(Instant seenAt) {
        Signed arrival = session.visit().arrival();
        if (arrival == null || seenAt.isBefore(arrival.at())) {
            throw Refused.unprocessable("seen-before-arrival", "This was seen before the patient arrived.");
        }
        Departure departure = session.visit().departure();
        if (departure != null && seenAt.isAfter(departure.signed().at())) {
            throw Refused.unprocessable("seen-after-departure", "This was seen after the patient went home.");
        }
    }

    private static List<Alert> newAlerts(Chart chart, Observation seen, SightRules rules) {
        return rules.raisedBy(seen.sight()).stream()
                .filter(raised ->
                        chart.alerts().stream().noneMatch(known -> known.open() && known.alarm() == raised.alarm()))
                .map(raised -> new Alert(
                        seen.id() + "-" + raised.alarm().name(),
                        raised.alarm(),
                        raised.threshold(),
                        null,
                        seen.recordedAt(),
                        null,
                        null))
                .toList();
    }
}

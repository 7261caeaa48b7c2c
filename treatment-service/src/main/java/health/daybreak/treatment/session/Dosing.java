package health.daybreak.treatment.session;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.sessions.DoseEnded;
import health.daybreak.events.sessions.DoseStarted;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.treatment.dose.DosePlan;
import health.daybreak.treatment.dose.Infusion;
import health.daybreak.treatment.dose.Milligrams;
import health.daybreak.treatment.vitals.AlarmRules;
import health.daybreak.treatment.vitals.AlarmWatch;
import health.daybreak.treatment.vitals.VitalSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** While the drug is given and works. */
record Dosing(Session session) {

    /** A second person has worked out the same dose. */
    Change<Session> check(Milligrams dose, Signed signed) {
        SessionCommand.CHECK_DOSE.requireIn(session.status());
        return Change.to(session.then(session.visit().checkedBy(new SecondCheck(signed, dose))));
    }

    /** The dose begins; {@code secondPerson} says whether the plan needs somebody else's check. */
    Change<Session> start(DoseGiven dose, boolean secondPerson) {
        SessionCommand.START_DOSE.requireIn(session.status());
        if (secondPerson) {
            requireSecondPerson(dose);
        }
        DosePlan plan = dose.plan();
        Infusion infusion = plan.infusion();
        return Change.to(
                session.in(SessionStatus.DOSING, session.visit().withDose(dose)),
                new DoseStarted(
                        session.id(),
                        session.courseId(),
                        session.patientId(),
                        plan.route().name(),
                        plan.given().value(),
                        plan.actualWeight().value(),
                        infusion == null ? null : infusion.minutes(),
                        dose.started().by(),
                        dose.started().at()));
    }

    /** A set of vital signs; alarms that begin with it are raised with it, in the same write. */
    Change<Session> chart(VitalSet set, AlarmRules rules, int mostSets) {
        SessionCommand.RECORD_VITALS.requireIn(session.status());
        Chart chart = session.visit().chart();
        if (chart.sets().stream().anyMatch(known -> known.id().equals(set.id()))) {
            return session.unchanged();
        }
        requireInVisit(set.takenAt());
        if (chart.sets().size() >= mostSets) {
            throw Refused.unprocessable("chart-full", "This chart holds " + mostSets + " sets and is full.");
        }
        Session charted = session.then(session.visit().withChart(chart.with(set)));
        List<Alert> raised = newAlerts(charted, rules);
        Session alarmed =
                charted.then(charted.visit().withChart(charted.visit().chart().withAlerts(raised)));
        List<ClinicEvent> events = new ArrayList<>();
        raised.forEach(alert -> events.add(alert.raisedIn(session)));
        return new Change<>(alarmed, events);
    }

    /** Somebody takes charge of an alert. */
    Change<Session> acknowledge(String alertId, String action, Signed signed) {
        SessionCommand.ACKNOWLEDGE_ALERT.requireIn(session.status());
        Chart chart = session.visit().chart();
        Alert alert = chart.alerts().stream()
                .filter(known -> known.id().equals(alertId))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("alert", alertId));
        if (!alert.open()) {
            throw Refused.conflict(
                    "already-acknowledged", "Somebody has already taken charge of this alert.", Map.of());
        }
        return Change.to(
                session.then(session.visit().withChart(chart.replacing(alert.acknowledgedBy(signed, action)))));
    }

    /** Something is added to the dose, as the order allows. */
    Change<Session> add(TopUp added) {
        SessionCommand.GIVE_TOP_UP.requireIn(session.status());
        return Change.to(session.then(session.visit().withDose(session.dose().with(added))));
    }

    /** The dose is in, or was stopped. */
    Change<Session> end(DoseGiven.End end) {
        SessionCommand.END_DOSE.requireIn(session.status());
        DoseGiven dose = session.dose();
        return Change.to(
                session.in(SessionStatus.RECOVERY, session.visit().withDose(dose.ended(end))), ended(session, end));
    }

    static DoseEnded ended(Session session, DoseGiven.End end) {
        return new DoseEnded(
                session.id(),
                session.courseId(),
                session.patientId(),
                end.milligrams(),
                end.stoppedEarly(),
                end.signed().at());
    }

    private void requireSecondPerson(DoseGiven dose) {
        SecondCheck check = session.visit().secondCheck();
        Milligrams given = dose.plan().given();
        boolean checked = check != null
                && !check.signed().by().equals(dose.started().by())
                && check.dose().value().compareTo(given.value()) == 0;
        if (!checked) {
            throw Refused.unprocessable(
                    "second-person-needed",
                    "%s is over the soft stop: another nurse or prescriber must first check exactly this dose."
                            .formatted(given));
        }
    }

    private void requireInVisit(Instant takenAt) {
        Signed arrival = session.visit().arrival();
        if (arrival == null || takenAt.isBefore(arrival.at())) {
            throw Refused.unprocessable(
                    "vitals-before-arrival", "These vital signs were taken before the patient arrived.");
        }
        Departure departure = session.visit().departure();
        if (departure != null && takenAt.isAfter(departure.signed().at())) {
            throw Refused.unprocessable(
                    "vitals-after-departure", "These vital signs were taken after the patient went home.");
        }
    }

    private static List<Alert> newAlerts(Session charted, AlarmRules rules) {
        Chart chart = charted.visit().chart();
        return new AlarmWatch(rules.all(charted.baseline()))
                .onsets(charted.setsSinceDose()).stream()
                        .map(onset -> new Alert(
                                onset.set().id() + "-" + onset.rule().alarm().name(),
                                onset.rule().alarm(),
                                onset.rule().threshold(),
                                onset.set().id(),
                                onset.set().recordedAt(),
                                null,
                                null))
                        .filter(alert -> chart.alerts().stream()
                                .noneMatch(known -> known.id().equals(alert.id())))
                        .toList();
    }
}

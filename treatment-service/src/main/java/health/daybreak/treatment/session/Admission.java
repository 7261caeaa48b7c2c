package health.daybreak.treatment.session;

import health.daybreak.events.sessions.GateOverridden;
import health.daybreak.events.sessions.SessionArrived;
import health.daybreak.events.sessions.SessionHeld;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.treatment.gate.CheckName;
import health.daybreak.treatment.gate.Finding;
import health.daybreak.treatment.gate.GateAnswers;
import health.daybreak.treatment.gate.Verdict;
import health.daybreak.treatment.vitals.VitalSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From the door through the gate. */
record Admission(Session session) {

    /** The patient is here, on the clinic's day of the booking. */
    Change<Session> arrive(Signed signed) {
        SessionCommand.ARRIVE.requireIn(session.status());
        Slot slot = session.booking().slot();
        if (!slot.dayOf(signed.at()).equals(slot.date())) {
            throw Refused.unprocessable(
                    "not-today",
                    "This session is booked for %s; today is %s.".formatted(slot.date(), slot.dayOf(signed.at())),
                    Map.of("bookedFor", slot.date()));
        }
        return Change.to(
                session.in(SessionStatus.ARRIVED, session.visit().arrived(signed)),
                new SessionArrived(session.id(), session.courseId(), session.patientId(), signed.at()));
    }

    /**
     * One pass through the gate.
     *
     * @param answers all that is answered, now and before
     * @param set the vital signs that were taken for it, if any
     */
    Change<Session> checkGate(
            Actor actor, Signed signed, GateAnswers answers, @Nullable VitalSet set, List<Finding> findings) {
        SessionCommand.CHECK_GATE.requireIn(session.status());
        session.visit().gate().requireMayLookAgain(actor);
        GateRound round = new GateRound(signed, set != null, findings, List.of());
        Visit visit = session.visit().withGate(session.visit().gate().with(answers, round));
        Visit charted = set == null ? visit : visit.withChart(visit.chart().with(set));
        Session checked = session.in(statusAfter(round.verdict()), charted);
        return round.verdict() == Verdict.GO ? Change.to(checked) : Change.to(checked, held(round, signed));
    }

    /** A prescriber answers for what the gate found. */
    Change<Session> overrideGate(Actor actor, Set<CheckName> checks, String reason, Signed signed) {
        SessionCommand.OVERRIDE_GATE.requireIn(session.status());
        actor.requirePrescriber("override the gate");
        GateLog log = session.visit().gate().overridden(checks, reason, signed);
        SessionStatus next = statusAfter(log.latest().orElseThrow().verdict());
        List<String> answeredFor = checks.stream().sorted().map(CheckName::name).toList();
        return Change.to(
                session.in(next, session.visit().withGate(log)),
                new GateOverridden(
                        session.id(), session.courseId(), session.patientId(), answeredFor, signed.by(), signed.at()));
    }

    private SessionHeld held(GateRound round, Signed signed) {
        List<String> checks =
                round.standing().stream().map(finding -> finding.check().name()).toList();
        return new SessionHeld(
                session.id(),
                session.courseId(),
                session.patientId(),
                round.verdict().name(),
                checks,
                signed.at());
    }

    private static SessionStatus statusAfter(Verdict verdict) {
        return switch (verdict) {
            case GO -> SessionStatus.READY;
            case HOLD -> SessionStatus.HELD;
            case STOP -> SessionStatus.STOPPED;
        };
    }
}

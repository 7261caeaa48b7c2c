package health.daybreak.treatment.session;

import health.daybreak.events.sessions.SessionHeld;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.treatment.gate.CheckName;
import health.daybreak.treatment.gate.Finding;
import health.daybreak.treatment.gate.Verdict;
import health.daybreak.treatment.vitals.Alarm;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A patient takes a consent back while they are here. It is a fact, so it is never refused: a gate that had said go stops
 * at once, and where the dose is running already somebody is called.
 *
 * @param scope what is no longer agreed to
 * @param at from when on
 */
record Withdrawal(String consentId, String scope, Instant at) {

    private static final String SOURCE = "A revocation counts at once";

    /** The session after it; null when it changes nothing here. */
    @Nullable
    Change<Session> of(Session session) {
        if (!session.booking().route().consentsNeeded().contains(scope)) {
            return null;
        }
        return switch (session.status()) {
            case READY, HELD, STOPPED -> stopped(session);
            case DOSING -> alarmed(session);
            case BOOKED, ARRIVED, RECOVERY, DISCHARGED, SIGNED, ABORTED, CANCELLED, MISSED -> null;
        };
    }

    private Change<Session> stopped(Session session) {
        GateLog log = session.visit()
                .gate()
                .amended(Finding.block(CheckName.CONSENT, "The patient has just taken a consent back", SOURCE));
        Session stopped = session.in(SessionStatus.STOPPED, session.visit().withGate(log));
        return Change.to(
                stopped,
                new SessionHeld(
                        session.id(),
                        session.courseId(),
                        session.patientId(),
                        Verdict.STOP.name(),
                        List.of(CheckName.CONSENT.name()),
                        at));
    }

    private @Nullable Change<Session> alarmed(Session session) {
        Chart chart = session.visit().chart();
        Alert alert = new Alert(
                consentId + "-" + Alarm.CONSENT_REVOKED.name(),
                Alarm.CONSENT_REVOKED,
                "The patient took a consent back while the dose was running",
                null,
                at,
                null,
                null);
        if (chart.alerts().stream().anyMatch(known -> known.id().equals(alert.id()))) {
            return null;
        }
        return Change.to(
                session.then(session.visit().withChart(chart.withAlerts(List.of(alert)))), alert.raisedIn(session));
    }
}

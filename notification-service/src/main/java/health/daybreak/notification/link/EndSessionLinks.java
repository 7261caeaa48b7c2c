package health.daybreak.notification.link;

import health.daybreak.events.sessions.SessionAborted;
import health.daybreak.events.sessions.SessionCancelled;
import health.daybreak.events.sessions.SessionCompleted;
import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.events.sessions.SessionMissed;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * Takes back the links by which something is asked before a session, once the session is over or off. A session that is only
 * moved keeps its links; one that takes place after all gets new ones with its new messages.
 */
public final class EndSessionLinks {

    private static final Set<LinkPurpose> BEFORE = EnumSet.of(LinkPurpose.QUESTIONNAIRE, LinkPurpose.RIDE);

    private final PatientLinks links;

    public EndSessionLinks(PatientLinks links) {
        this.links = links;
    }

    /** Hears of a session; hearing it again changes nothing. */
    public void on(Received<SessionEvent> received) {
        switch (received.data()) {
            case SessionCancelled off -> end(off.sessionId(), off.patientId(), off.cancelledAt());
            case SessionMissed off -> end(off.sessionId(), off.patientId(), off.missedAt());
            case SessionCompleted over -> end(over.sessionId(), over.patientId(), over.completedAt());
            case SessionAborted over -> end(over.sessionId(), over.patientId(), over.abortedAt());
            case null -> {}
            case SessionEvent other -> {}
        }
    }

    private void end(String sessionId, String patientId, Instant at) {
        for (Stored<PatientLink> stored : links.ofPatient(patientId)) {
            PatientLink link = stored.state();
            boolean meant = BEFORE.contains(link.purpose()) && sessionId.equals(link.about());
            if (meant && link.opensAt(at) && !link.madeAt().isAfter(at)) {
                links.change(stored.id(), known -> known.endedBy(sessionId, at));
            }
        }
    }
}

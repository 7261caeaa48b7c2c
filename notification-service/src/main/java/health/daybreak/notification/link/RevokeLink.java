package health.daybreak.notification.link;

import health.daybreak.events.patients.PatientEvent;
import health.daybreak.events.patients.PatientMerged;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;

/** Staff take a link back: it was sent to the wrong address, or a phone was lost. */
public final class RevokeLink {

    private final PatientLinks links;

    public RevokeLink(PatientLinks links) {
        this.links = links;
    }

    /** Hears of a patient. A record that has ended is opened by nobody any more. */
    public void on(Received<? extends PatientEvent> received) {
        if (received.data() instanceof PatientMerged merged) {
            for (Stored<PatientLink> stored : links.ofPatient(merged.patientId())) {
                links.change(stored.id(), link -> link.endedBy(merged.mergeId(), merged.mergedAt()));
            }
        }
    }

    /** Refuses when it is not this patient's, or opens nothing anyway. */
    public Stored<PatientLink> revoke(String patientId, String linkId, String by, Instant at) {
        return links.change(linkId, link -> {
            if (!link.patientId().equals(patientId)) {
                throw Refused.notFound("patient link", linkId);
            }
            return link.revoked(by, at);
        });
    }
}

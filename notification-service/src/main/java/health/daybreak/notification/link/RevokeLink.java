package health.daybreak.notification.link;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;

/** Staff take a link back: it was sent to the wrong address, or a phone was lost. */
public final class RevokeLink {

    private final PatientLinks links;

    public RevokeLink(PatientLinks links) {
        this.links = links;
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

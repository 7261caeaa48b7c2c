package health.daybreak.notification.link;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;

/** Somebody holds a link and asks what it opens. */
public final class OpenLink {

    private final PatientLinks links;

    public OpenLink(PatientLinks links) {
        this.links = links;
    }

    /** The link that this secret opens; one that is unknown, expired, revoked or completed is refused alike. */
    public Stored<PatientLink> open(LinkToken token, Instant now) {
        // One read, whatever the reason: how long the answer takes does not tell a closed link from one that never was.
        Stored<PatientLink> known = links.ofAnyClinic(token.hash())
                .filter(link -> link.state().opensAt(now))
                .orElseThrow(PatientLink::notOpen);
        return Cause.ofService(
                        "notification",
                        known.state().clinicId(),
                        Cause.current().correlationId())
                .call(() -> links.change(known.id(), link -> link.opened(now)));
    }
}

package health.daybreak.notification.link.web;

import health.daybreak.notification.link.LinkPurpose;
import health.daybreak.notification.link.MakeLink.Made;
import health.daybreak.notification.link.PatientLink;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link as staff see it.
 *
 * @param madeBy the staff member, or the id of the message that carries it
 * @param url the whole link, only in the answer to making it
 */
record LinkView(
        String linkId,
        String patientId,
        LinkPurpose purpose,
        @Nullable String about,
        PatientLink.Status status,
        String madeBy,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant openedAt,
        @Nullable Instant completedAt,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy,
        @Nullable String url) {

    static LinkView of(Made made, Instant now) {
        return of(made.link(), made.url(), now);
    }

    static LinkView of(Stored<PatientLink> stored, Instant now) {
        return of(stored, null, now);
    }

    private static LinkView of(Stored<PatientLink> stored, @Nullable String url, Instant now) {
        PatientLink link = stored.state();
        return new LinkView(
                stored.id(),
                link.patientId(),
                link.purpose(),
                link.about(),
                link.statusAt(now),
                link.madeBy(),
                link.madeAt(),
                link.expiresAt(),
                link.openedAt(),
                link.completedAt(),
                link.revokedAt(),
                link.revokedBy(),
                url);
    }
}

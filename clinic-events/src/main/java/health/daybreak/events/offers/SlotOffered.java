package health.daybreak.events.offers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A place that came free is on offer to one patient who waits for one, and to nobody else meanwhile. It holds no chair.
 *
 * @param offerId the offer
 * @param courseId the course that it is for
 * @param patientId the patient, without saying who that is
 * @param sessionId the booked session that would move there; absent when the next session of the course would be booked
 * @param startsAt when the place starts
 * @param endsAt when the chair is free again
 * @param zone the zone of the clinic, as an IANA name
 * @param offeredAt since when it is on offer
 * @param expiresAt from then on it is not
 */
public record SlotOffered(
        String offerId,
        String courseId,
        String patientId,
        @Nullable String sessionId,
        Instant startsAt,
        Instant endsAt,
        String zone,
        Instant offeredAt,
        Instant expiresAt)
        implements OfferEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.slot.offered.v1";

    @Override
    public String subject() {
        return offerId;
    }

    @Override
    public String key() {
        return patientId;
    }
}

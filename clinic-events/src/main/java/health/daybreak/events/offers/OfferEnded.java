package health.daybreak.events.offers;

import java.time.Instant;

/**
 * A place is not on offer to a patient any more.
 *
 * @param offerId the offer
 * @param courseId the course that it was for
 * @param patientId the patient, without saying who that is
 * @param outcome how it ended. Open vocabulary, such as {@code TAKEN}, {@code DECLINED}, {@code EXPIRED}, {@code GONE},
 *     {@code WITHDRAWN}.
 * @param endedAt when it ended
 */
public record OfferEnded(String offerId, String courseId, String patientId, String outcome, Instant endedAt)
        implements OfferEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.offer.ended.v1";

    @Override
    public String subject() {
        return offerId;
    }

    @Override
    public String key() {
        return patientId;
    }
}

package health.daybreak.notification.plan;

import health.daybreak.platform.aggregate.Envelope;

/**
 * The event that led to a message.
 *
 * @param type its wire name
 * @param id its id
 */
public record Trigger(String type, String id) {

    /** No event: somebody of the staff asked for it. */
    static final Trigger BY_STAFF = new Trigger("staff", "staff");

    static Trigger of(Envelope envelope) {
        return new Trigger(envelope.type(), envelope.id());
    }
}

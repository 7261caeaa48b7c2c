package health.daybreak.reporting.adverse;

import health.daybreak.events.sessions.AdverseEventRecorded;

/**
 * What is made of one adverse event; the latest word counts. Whom it happened to is not kept: no figure asks.
 *
 * @param revision grows with everything that is said of it
 * @param grade CTCAE 5.0, 1 to 5
 */
public record AdverseEvent(String eventId, String sessionId, int revision, int grade, boolean serious) {

    /** What treatment says of an adverse event. */
    public static AdverseEvent of(AdverseEventRecorded event) {
        return new AdverseEvent(
                event.adverseEventId(), event.sessionId(), event.revision(), event.grade(), event.serious());
    }

    /** The same event without whom it happened to, to be kept. */
    public static AdverseEventRecorded withoutWhom(AdverseEventRecorded event) {
        return new AdverseEventRecorded(
                event.adverseEventId(),
                event.sessionId(),
                event.courseId(),
                "",
                event.revision(),
                event.term(),
                event.grade(),
                event.serious(),
                event.causality(),
                event.action(),
                event.outcome(),
                event.toldOutside(),
                event.beganAt(),
                event.recordedAt());
    }

    /** The later of the two words about one adverse event. */
    public AdverseEvent or(AdverseEvent other) {
        return other.revision() > revision ? other : this;
    }
}

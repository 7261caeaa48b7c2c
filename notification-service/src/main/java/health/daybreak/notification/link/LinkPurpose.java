package health.daybreak.notification.link;

/** What a link lets its patient do, named as tokens and endpoints name it. */
public enum LinkPurpose {
    /** Tell the clinic about oneself before the first visit. */
    PACKET,
    /** Read and sign a consent. */
    CONSENT,
    /** Confirm one booked session, ask for another time, or take a place that is offered for it. */
    SESSION,
    /** Take or leave one place that is on offer. */
    OFFER
}

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
    OFFER,
    /** Answer what is asked before one session. */
    QUESTIONNAIRE,
    /** Answer what is asked on the morning after one session. */
    CHECK_IN,
    /** Say who takes one home after one session. */
    RIDE;

    /** Whether a link for it always names a session. */
    boolean aboutSession() {
        return this == QUESTIONNAIRE || this == CHECK_IN || this == RIDE;
    }
}

package health.daybreak.notification.rule;

/** What happened, or will happen, that a message is about. */
public enum Occasion {
    /** Somebody asked for treatment or was referred. */
    PATIENT_REGISTERED,
    /** The patient must sign something, for the first time or anew. */
    CONSENT_NEEDED,
    /** A session has a time; messages count back from its start. */
    SESSION_BOOKED,
    /** A session that the patient has in their calendar, by an e-mail of ours, has another time. */
    INVITED_SESSION_MOVED,
    /** A session that the patient has in their calendar, by an e-mail of ours, does not take place. */
    INVITED_SESSION_CANCELLED,
    /** A conversation that belongs to a dose has a time; messages count back from its start. */
    CONVERSATION_BOOKED,
    /** The patient went home after a dose: the session was completed, or aborted once the dose had begun. */
    SESSION_ENDED,
    /** The last visit of the induction took place, whether or not the course goes on. */
    INDUCTION_ENDED,
    /** A dose of a course that is in maintenance is over and no other visit of the course is booked. */
    NEXT_VISIT_OPEN,
    /** A place that came free is on offer to the patient; a message about it is of use only while it is. */
    SLOT_OFFERED
}

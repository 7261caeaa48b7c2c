package health.daybreak.notification.escalation;

/** Whom a rung of a ladder pages, as the roster knows them at that moment. */
public enum Whom {
    /** Whoever is called first. */
    ON_CALL,
    /** Whoever comes after them in the chain. */
    NEXT,
    /** The whole chain. */
    EVERYONE,
    /** Whoever answers for the clinic. */
    MANAGERS
}

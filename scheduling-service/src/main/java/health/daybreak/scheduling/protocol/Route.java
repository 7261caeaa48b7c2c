package health.daybreak.scheduling.protocol;

/** How ketamine is given. */
public enum Route {
    /** Infusion into a vein. */
    IV,
    /** Injection into a muscle. */
    IM,
    /** Ketamine-assisted psychotherapy: a dose with a therapist in the room throughout. */
    KAP
}

package health.daybreak.treatment.kap;

/** What touch the patient wants today, from the least to the most; never more than what they signed. */
public enum Touch {
    NONE,
    ON_ASKING,
    AS_SIGNED;

    /** Whether this allows more than the other does. */
    boolean widerThan(Touch other) {
        return compareTo(other) > 0;
    }

    /** Whichever of the two allows less. */
    Touch narrower(Touch other) {
        return widerThan(other) ? other : this;
    }
}

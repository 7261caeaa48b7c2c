package health.daybreak.treatment.limits;

/** How well a number is founded. */
public enum Mark {
    /** Read in the named source. */
    S,
    /** Recalled from the named publication, still to be verified. */
    R,
    /** Our own proposed default: policy, with no single authority behind it. */
    P
}

package health.daybreak.intake;

/** Where a clinical statement comes from, and how sure we are of it. */
public record Source(String citation, Mark mark) {

    /** How the source was established. */
    public enum Mark {
        /** Read in the named source. */
        S,
        /** Recalled from the named publication, still to be verified. */
        R,
        /** Our own proposed default. */
        P
    }
}

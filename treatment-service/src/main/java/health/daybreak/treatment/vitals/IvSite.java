package health.daybreak.treatment.vitals;

/** How the place looks where the line goes in. */
public enum IvSite {
    CLEAN,
    SORE,
    RED,
    SWOLLEN,
    LEAKING,
    DISLODGED;

    /** Whether nothing may flow through it. */
    boolean unusable() {
        return this == SWOLLEN || this == LEAKING || this == DISLODGED;
    }
}

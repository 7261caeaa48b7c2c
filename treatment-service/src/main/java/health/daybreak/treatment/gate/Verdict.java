package health.daybreak.treatment.gate;

/** What a check says, from the best to the worst. */
public enum Verdict {
    GO,
    /** Not now: check again, or let somebody decide. */
    HOLD,
    /** Do not dose. */
    STOP;

    /** The worse of the two. */
    public Verdict or(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}

package health.daybreak.treatment.exposure;

/** What is looked at again because of what was given so far. */
public enum LongTermCheck {
    /** Bladder symptoms and urinalysis. */
    URINARY,
    /** Liver tests. */
    LIVER,
    COGNITION,
    /** Craving, misuse and drug screen. */
    DEPENDENCE,
    /** Whether the treatment goes on, and how. */
    RE_EVALUATION,
    /** The dose has grown. */
    TOLERANCE,
    /** The time between sessions has shrunk. */
    INTERVAL
}

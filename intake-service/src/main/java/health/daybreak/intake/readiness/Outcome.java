package health.daybreak.intake.readiness;

/** What a result says at a glance. */
public enum Outcome {
    IN_ORDER,
    /** Outside of a range, positive, or marked so by whoever read it: a prescriber looks at it. */
    OUT_OF_THE_ORDINARY
}

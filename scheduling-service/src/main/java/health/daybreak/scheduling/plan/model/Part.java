package health.daybreak.scheduling.plan.model;

/** What a visit is for within its course. */
public enum Part {
    /** A conversation before the first dose. */
    PREPARATION,
    /** The patient is given ketamine. */
    DOSE,
    /** A conversation after a dose. */
    INTEGRATION
}

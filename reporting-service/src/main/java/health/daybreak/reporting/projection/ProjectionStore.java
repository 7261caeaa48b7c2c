package health.daybreak.reporting.projection;

/** Where the projections of each generation are kept apart. */
public interface ProjectionStore {

    /** The projections of this generation, empty when it is new. */
    Projections generation(int number);

    /** Deletes the projections of all generations before this one. */
    void dropBefore(int number);
}

package health.daybreak.scheduling.broken;

import health.daybreak.platform.aggregate.Aggregates;

/** The stored re-plans. */
public interface Replans extends Aggregates<Replan> {}

package health.daybreak.scheduling.clinic;

import health.daybreak.platform.aggregate.Aggregates;

/** The stored clinics, by clinic id. */
public interface Clinics extends Aggregates<Clinic> {}

package health.daybreak.intake.practitioner;

import health.daybreak.platform.aggregate.Aggregates;

/** The staff of all clinics, by staff id. */
public interface Practitioners extends Aggregates<Practitioner> {}

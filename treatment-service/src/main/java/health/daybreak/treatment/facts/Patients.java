package health.daybreak.treatment.facts;

import health.daybreak.platform.aggregate.Aggregates;

/** What is known about patients, by id. */
public interface Patients extends Aggregates<PatientFacts> {}

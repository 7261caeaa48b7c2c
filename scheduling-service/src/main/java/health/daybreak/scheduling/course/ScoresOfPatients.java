package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Aggregates;

/** The scores of all patients, by patient id. */
public interface ScoresOfPatients extends Aggregates<PatientScores> {}

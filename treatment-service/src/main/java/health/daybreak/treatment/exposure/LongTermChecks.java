package health.daybreak.treatment.exposure;

import health.daybreak.platform.aggregate.Aggregates;

/** The long-term checks that were made, by patient. */
public interface LongTermChecks extends Aggregates<ChecksOfPatient> {}

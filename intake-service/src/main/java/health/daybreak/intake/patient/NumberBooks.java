package health.daybreak.intake.patient;

import health.daybreak.platform.aggregate.Aggregates;

/** Every clinic's book of record numbers, by the clinic's id. */
public interface NumberBooks extends Aggregates<NumberBook> {}

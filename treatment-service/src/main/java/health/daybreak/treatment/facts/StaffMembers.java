package health.daybreak.treatment.facts;

import health.daybreak.platform.aggregate.Aggregates;

/** What is known about staff, by id. */
public interface StaffMembers extends Aggregates<StaffFacts> {}

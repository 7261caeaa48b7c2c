package health.daybreak.treatment.facts;

import health.daybreak.platform.aggregate.Aggregates;

/** What is known about courses of treatment, by id. */
public interface Courses extends Aggregates<CourseFacts> {}

package health.daybreak.treatment.order;

import health.daybreak.platform.aggregate.Aggregates;

/** The signed orders, by course. */
public interface CourseOrders extends Aggregates<CourseOrder> {}

package health.daybreak.notification.recipient;

import health.daybreak.platform.aggregate.Aggregates;

/** The patients of all clinics, by patient id. */
public interface Recipients extends Aggregates<Recipient> {}

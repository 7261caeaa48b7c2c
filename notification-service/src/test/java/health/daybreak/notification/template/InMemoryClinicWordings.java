package health.daybreak.notification.template;

import health.daybreak.testkit.InMemoryAggregates;

/** Clinics' own words without a store. */
public class InMemoryClinicWordings extends InMemoryAggregates<ClinicWords> implements ClinicWordings {}

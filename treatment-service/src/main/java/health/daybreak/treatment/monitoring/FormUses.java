package health.daybreak.treatment.monitoring;

import health.daybreak.platform.aggregate.Aggregates;

/** Whether and for what each clinic keeps monitoring forms; the id is the clinic's. */
public interface FormUses extends Aggregates<FormUse> {}

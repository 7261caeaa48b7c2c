package health.daybreak.events.staff;

import health.daybreak.events.ClinicEvent;

/** An event of the staff topic. */
public sealed interface StaffEvent extends ClinicEvent permits StaffUpdated {}

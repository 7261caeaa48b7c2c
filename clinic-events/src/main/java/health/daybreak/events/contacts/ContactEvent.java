package health.daybreak.events.contacts;

import health.daybreak.events.ClinicEvent;

/** An event of the contacts topic. */
public sealed interface ContactEvent extends ClinicEvent permits ContactUpdated, ContactErased {}

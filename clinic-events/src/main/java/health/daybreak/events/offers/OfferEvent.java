package health.daybreak.events.offers;

import health.daybreak.events.ClinicEvent;

/** An event of the offers topic. */
public sealed interface OfferEvent extends ClinicEvent permits SlotOffered, OfferEnded {}

package health.daybreak.events.ledger;

import health.daybreak.events.ClinicEvent;

/** An event of the drug ledger's topic. */
public sealed interface LedgerEvent extends ClinicEvent permits LedgerEntryRecorded, DiscrepancyOpened {}

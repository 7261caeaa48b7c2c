package health.daybreak.notification.roster;

import health.daybreak.testkit.InMemoryAggregates;

/** Rosters without a store. */
public class InMemoryRosters extends InMemoryAggregates<Roster> implements Rosters {}

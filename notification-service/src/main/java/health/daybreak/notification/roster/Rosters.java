package health.daybreak.notification.roster;

import health.daybreak.platform.aggregate.Aggregates;

/** The rosters, each under its clinic's id. */
public interface Rosters extends Aggregates<Roster> {}

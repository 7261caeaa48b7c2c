package health.daybreak.scheduling.plan.series;

/**
 * Where the doses of a series are.
 *
 * @param days numbers of dates
 * @param columns of the wall clock
 * @param cost what the series costs, all of it
 */
public record SeriesPlaces(int[] days, int[] columns, int cost) {}

package health.daybreak.scheduling.plan;

import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.protocol.Induction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Proposes series for the induction of one patient, the best first. */
public final class SeriesPlanner {

    private static final LocalTime NOON = LocalTime.NOON;

    private final Capacity capacity;
    private final Induction induction;
    private final Instant notBefore;
    private final LocalDate from;
    private final int firstWithinDays;
    private final boolean[][] free;

    /**
     * @param notBefore no session starts before
     * @param from the first local date to try
     * @param firstWithinDays how many days from then on the first session may be
     */
    public SeriesPlanner(
            Capacity capacity, Induction induction, Instant notBefore, LocalDate from, int firstWithinDays) {
        this.capacity = capacity;
        this.induction = induction;
        this.notBefore = notBefore;
        this.from = from;
        this.firstWithinDays = firstWithinDays;
        this.free = new boolean[firstWithinDays + induction.withinDays()][Quarters.WALL];
        for (int day = 0; day < free.length; day++) {
            markFree(day);
        }
    }

    /** How many days from the first one on a plan may touch. */
    public static int horizonDays(Induction induction, int firstWithinDays) {
        return firstWithinDays + induction.withinDays();
    }

    /** The best series by all that counts, if there is any. */
    public Optional<Series> best(Wishes wishes) {
        List<SeriesSearch.Place> places = search(wishes, Weights.BALANCED).cheapest(firstWithinDays);
        return places.isEmpty() ? Optional.empty() : Optional.of(series(places, wishes));
    }

    /** Several different series, the best first: balanced, as early as possible, as steady as possible, other times of day. */
    public List<Series> propose(Wishes wishes) {
        Map<List<SeriesSearch.Place>, Integer> found = new LinkedHashMap<>();
        SeriesSearch judge = search(wishes, Weights.BALANCED);
        List<SeriesSearch> searches = new ArrayList<>(List.of(
                search(wishes, Weights.BALANCED), search(wishes, Weights.EARLIEST), search(wishes, Weights.STEADY)));
        if (wishes.anyTime()) {
            Wishes mornings = new Wishes(wishes.weekdays(), LocalTime.MIN, NOON.minusMinutes(1));
            Wishes afternoons = new Wishes(wishes.weekdays(), NOON, LocalTime.MAX);
            searches.add(search(mornings, Weights.BALANCED));
            searches.add(search(afternoons, Weights.BALANCED));
        }
        for (SeriesSearch search : searches) {
            List<SeriesSearch.Place> places = search.cheapest(firstWithinDays);
            if (!places.isEmpty()) {
                found.put(places, judge.costOf(places));
            }
        }
        return found.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .map(entry -> series(entry.getKey(), wishes))
                .toList();
    }

    /** How many of the days looked at have any place at all for such a session. */
    public int daysWithRoom() {
        return (int) Arrays.stream(free)
                .filter(day -> {
                    boolean any = false;
                    for (boolean quarter : day) {
                        any |= quarter;
                    }
                    return any;
                })
                .count();
    }

    private SeriesSearch search(Wishes wishes, Weights weights) {
        int[][] cost = new int[free.length][Quarters.WALL];
        for (int day = 0; day < free.length; day++) {
            boolean wished = wishes.weekday(from.plusDays(day).getDayOfWeek());
            for (int quarter = 0; quarter < Quarters.WALL; quarter++) {
                int late = Math.ceilDiv(wishes.minutesOutside(timeOf(quarter)), 15);
                cost[day][quarter] = free[day][quarter]
                        ? weights.hours() * late + (wished ? 0 : weights.weekday())
                        : SeriesSearch.NEVER;
            }
        }
        return new SeriesSearch(induction, weights, cost);
    }

    private void markFree(int day) {
        DayCapacity there = capacity.on(from.plusDays(day));
        for (int quarter = 0; quarter < Quarters.WALL; quarter++) {
            int passed = there.quarters().ofWall(quarter);
            free[day][quarter] =
                    there.fits(passed) && there.quarters().instant(passed).isAfter(notBefore);
        }
    }

    private Series series(List<SeriesSearch.Place> places, Wishes wishes) {
        List<Slot> slots = new Staffing(capacity, from).of(places);
        return new Series(slots, new Reasons(capacity.zone(), wishes).of(slots));
    }

    private static LocalTime timeOf(int quarter) {
        return LocalTime.ofSecondOfDay(quarter * 15L * 60);
    }
}

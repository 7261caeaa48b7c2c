package health.daybreak.scheduling.plan.many;

import health.daybreak.scheduling.plan.many.Way.Seat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The ways of a course, told apart by one of its visits.
 *
 * @param visit the number of the visit in order of time
 * @param what when it is, or who is there
 */
record Split(int course, int visit, ToIntFunction<Seat> what, int value) {

    private static final double HALF = 0.5;
    private static final double TINY = 1e-4;
    private static final int NONE = -2;

    private static final List<ToIntFunction<Seat>> WHAT =
            List.of(Seat::day, Seat::quarter, Seat::nurse, Seat::therapist);

    /** Where the shares of a course differ most evenly, dates first; null when each course has one way only. */
    static @Nullable Split of(Shares shares, int courses) {
        List<Map<List<Seat>, Double>> byWay = new ArrayList<>();
        for (int course = 0; course < courses; course++) {
            byWay.add(new LinkedHashMap<>());
        }
        shares.each((column, share) -> byWay.get(column.course()).merge(column.seats(), share, Double::sum));
        Split best = null;
        double even = HALF;
        for (int course = 0; course < courses; course++) {
            Map<List<Seat>, Double> ways = byWay.get(course);
            ways.values().removeIf(share -> share < TINY);
            Split split = ways.size() < 2 ? null : first(course, ways);
            if (split != null) {
                double share = shareOf(split, ways);
                if (best == null || Math.abs(share - HALF) < even) {
                    best = split;
                    even = Math.abs(share - HALF);
                }
            }
        }
        return best;
    }

    /** Only such ways of the course as are of the one kind. */
    List<List<Way>> meant(List<List<Way>> ways) {
        return only(ways, true);
    }

    /** Only the others of the course. */
    List<List<Way>> others(List<List<Way>> ways) {
        return only(ways, false);
    }

    /** Whether there are ways of either kind. */
    boolean parts(List<List<Way>> ways) {
        long count =
                ways.get(course).stream().filter(way -> isMeant(way.seats())).count();
        return count > 0 && count < ways.get(course).size();
    }

    /** Columns of the kind that none of these ways is of. */
    Predicate<Column> against(List<List<Way>> ways) {
        return isMeant(ways.get(course).getFirst().seats()) ? others() : those();
    }

    /** Columns of the one kind. */
    Predicate<Column> those() {
        return column -> column.course() == course && isMeant(column.seats());
    }

    /** Columns of the course of the other kind. */
    Predicate<Column> others() {
        return column -> column.course() == course && !isMeant(column.seats());
    }

    private List<List<Way>> only(List<List<Way>> ways, boolean one) {
        List<List<Way>> fewer = new ArrayList<>(ways);
        fewer.set(
                course,
                ways.get(course).stream()
                        .filter(way -> isMeant(way.seats()) == one)
                        .toList());
        return fewer;
    }

    private boolean isMeant(List<Seat> seats) {
        return valueOf(seats) == value;
    }

    private int valueOf(List<Seat> seats) {
        return visit < seats.size() ? what.applyAsInt(seats.get(visit)) : NONE;
    }

    private static double shareOf(Split split, Map<List<Seat>, Double> ways) {
        double sum = 0;
        for (Map.Entry<List<Seat>, Double> way : ways.entrySet()) {
            sum += split.isMeant(way.getKey()) ? way.getValue() : 0;
        }
        return sum;
    }

    private static @Nullable Split first(int course, Map<List<Seat>, Double> ways) {
        int visits = ways.keySet().stream().mapToInt(List::size).max().orElse(0);
        for (ToIntFunction<Seat> what : WHAT) {
            for (int visit = 0; visit < visits; visit++) {
                Map<Integer, Double> byValue = new HashMap<>();
                Split any = new Split(course, visit, what, NONE);
                ways.forEach((seats, share) -> byValue.merge(any.valueOf(seats), share, Double::sum));
                if (byValue.size() > 1) {
                    int most = byValue.entrySet().stream()
                            .max(Map.Entry.<Integer, Double>comparingByValue()
                                    .thenComparing(Map.Entry.comparingByKey()))
                            .orElseThrow()
                            .getKey();
                    return new Split(course, visit, what, most);
                }
            }
        }
        return null;
    }
}

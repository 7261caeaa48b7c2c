package health.daybreak.scheduling.plan.many;

import health.daybreak.scheduling.plan.many.Way.Seat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ways that are left for each course, with the prices of what they take. What the cheapest of all courses cost less what
 * all room is worth is never more than plans made of them cost. All of it is whole parts of points that doubles hold exactly.
 *
 * @param ways for each course, the cheapest first
 * @param worth of all room, in points
 */
record Left(List<List<Way>> ways, double worth) {

    /** Those of these ways that can be part of plans that cost less, at prices. */
    static Left at(Prices prices, List<List<Way>> ways, long cost) {
        Map<Seat, Double> known = new HashMap<>();
        List<List<Way>> priced = new ArrayList<>();
        for (List<Way> all : ways) {
            List<Way> sorted = new ArrayList<>();
            for (Way way : all) {
                double price = way.own();
                for (Seat seat : way.seats()) {
                    price += known.computeIfAbsent(seat, prices::of);
                }
                sorted.add(new Way(way.seats(), way.own(), price));
            }
            sorted.sort(Comparator.comparingDouble(Way::atLeast));
            priced.add(sorted);
        }
        return new Left(priced, (double) prices.worthOfRoom() / Prices.FINE).below(cost);
    }

    /** Whether no plans can be made of them. */
    boolean none() {
        return ways.stream().anyMatch(List::isEmpty);
    }

    private Left below(long cost) {
        if (none()) {
            return this;
        }
        double open = cost
                - 1
                + worth
                - ways.stream().mapToDouble(all -> all.getFirst().atLeast()).sum();
        List<List<Way>> fewer = new ArrayList<>();
        for (List<Way> all : ways) {
            double most = all.getFirst().atLeast() + open;
            fewer.add(all.stream().takeWhile(way -> way.atLeast() <= most).toList());
        }
        return new Left(fewer, worth);
    }
}

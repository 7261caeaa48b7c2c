package health.daybreak.scheduling.plan.many;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The ways that are left for each course, with the prices of what they take. What the cheapest of all courses cost less what
 * all room is worth is never more than plans made of them cost. All of it is whole parts of points that doubles hold exactly.
 *
 * @param ways for each course, the cheapest first
 * @param worth of all room, in points
 */
record Left(List<List<Way>> ways, double worth) {

    /** Those of these ways that can be part of plans that cost less, at prices and with what using cuts costs beside them. */
    static Left at(Prices prices, List<Charge> charges, List<List<Way>> ways, long cost) {
        long worth = prices.worthOfRoom();
        for (Charge charge : charges) {
            worth = Math.addExact(worth, charge.worth());
        }
        WayPrices priced = new WayPrices(prices, charges);
        List<List<Way>> sorted = new ArrayList<>();
        for (int course = 0; course < ways.size(); course++) {
            int number = course;
            sorted.add(ways.get(course).stream()
                    .map(way -> new Way(way.seats(), way.own(), priced.of(number, way)))
                    .sorted(Comparator.comparingDouble(Way::atLeast))
                    .toList());
        }
        return new Left(sorted, (double) worth / Prices.FINE).below(cost);
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

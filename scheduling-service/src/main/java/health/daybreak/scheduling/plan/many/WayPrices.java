package health.daybreak.scheduling.plan.many;

import health.daybreak.scheduling.plan.many.Way.Seat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What ways cost with the prices of what they take; each visit is priced once. */
final class WayPrices {

    /**
     * What a visit costs.
     *
     * @param charges the numbers of those that it adds to
     * @param adds how much to each of them
     */
    private record Priced(double price, int[] charges, int[] adds) {

        static Priced of(Seat seat, Prices prices, List<Charge> charges) {
            int[] all = charges.stream()
                    .mapToInt(charge -> charge.cut().of(seat, prices.room()))
                    .toArray();
            int[] some = IntStream.range(0, all.length).filter(i -> all[i] != 0).toArray();
            int[] adds = IntStream.of(some).map(i -> all[i]).toArray();
            return new Priced(prices.of(seat), some, adds);
        }
    }

    private final Prices prices;
    private final List<Charge> charges;
    private final Map<Seat, Priced> known = new HashMap<>();
    private final int[] used;

    WayPrices(Prices prices, List<Charge> charges) {
        this.prices = prices;
        this.charges = charges;
        this.used = new int[charges.size()];
    }

    /** In points; in doubles, but whole parts of them. */
    double of(int course, Way way) {
        double price = way.own();
        Arrays.fill(used, 0);
        for (Seat seat : way.seats()) {
            Priced visit = known.computeIfAbsent(seat, one -> Priced.of(one, prices, charges));
            price += visit.price;
            for (int i = 0; i < visit.charges.length; i++) {
                used[visit.charges[i]] += visit.adds[i];
            }
        }
        for (int i = 0; i < used.length; i++) {
            price += charges.get(i).of(course, used[i]);
        }
        return price;
    }
}

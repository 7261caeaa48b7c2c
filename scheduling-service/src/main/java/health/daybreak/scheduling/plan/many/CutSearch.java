package health.daybreak.scheduling.plan.many;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Looks for rows that, added up and halved, shares use more of than whole ways could: their limits add up to an odd number,
 * little of them is unused, and few of the shares use an odd number of them. Rows are added to each other until the large shares use
 * even numbers (elimination modulo two, as for cuts of halves by Koster, Zymolka and Kutschka, 2009).
 */
final class CutSearch {

    private static final double LEAST_BROKEN = 0.02;
    private static final int ORDERS = 12;

    /**
     * A row that is about to be added to others.
     *
     * @param odd the shares that use an odd number of it
     * @param oddLimit whether its limit is odd
     * @param unused of its limit
     */
    record Row(BitSet odd, boolean oddLimit, double unused) {}

    /**
     * Rows that shares break when they are added up and halved.
     *
     * @param rows by number
     * @param by how much
     */
    record Found(BitSet rows, double by) {}

    /** Some rows added up. */
    private static final class Sum {

        private final BitSet rows = new BitSet();
        private final BitSet odd;
        private boolean oddLimit;
        private double unused;

        Sum(Row row, int number) {
            rows.set(number);
            this.odd = (BitSet) row.odd.clone();
            this.oddLimit = row.oddLimit;
            this.unused = row.unused;
        }

        void add(Sum other) {
            rows.xor(other.rows);
            odd.xor(other.odd);
            oddLimit ^= other.oddLimit;
            unused += other.unused;
        }
    }

    private final List<Row> rows;
    private final double[] shares;
    private final Map<BitSet, Double> found = new LinkedHashMap<>();

    private CutSearch(List<Row> rows, double[] shares) {
        this.rows = rows;
        this.shares = shares;
    }

    /** Those that are broken, the worst first; the same rows give the same answer. */
    static List<Found> broken(List<Row> rows, double[] shares) {
        CutSearch search = new CutSearch(rows, shares);
        Random random = new Random(rows.size());
        for (int order = 0; order < ORDERS; order++) {
            double spread = order == 0 ? 0 : 1;
            double[] rank = IntStream.range(0, shares.length)
                    .mapToDouble(i -> shares[i] * (1 - spread * random.nextDouble()))
                    .toArray();
            search.eliminate(IntStream.range(0, shares.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(i -> -rank[i]))
                    .toList());
        }
        return search.found.entrySet().stream()
                .map(one -> new Found(one.getKey(), one.getValue()))
                .sorted(Comparator.comparingDouble(one -> -one.by))
                .toList();
    }

    private void eliminate(List<Integer> order) {
        List<Sum> sums = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).unused < 1) {
                sums.add(new Sum(rows.get(i), i));
            }
        }
        for (int share : order) {
            Sum with = null;
            for (Sum sum : sums) {
                if (sum.odd.get(share) && (with == null || sum.unused < with.unused)) {
                    with = sum;
                }
            }
            if (with != null) {
                clear(share, with, sums);
            }
        }
    }

    /** Adds a row to all others that a share uses an odd number of, and looks at what they come to. */
    private void clear(int share, Sum with, List<Sum> sums) {
        sums.remove(with);
        for (Sum sum : sums) {
            if (sum.odd.get(share)) {
                sum.add(with);
                judge(sum);
            }
        }
        sums.removeIf(sum -> sum.unused >= 1);
    }

    private void judge(Sum sum) {
        if (!sum.oddLimit) {
            return;
        }
        double by =
                (1 - sum.unused - sum.odd.stream().mapToDouble(i -> shares[i]).sum()) / 2;
        if (by > LEAST_BROKEN && !found.containsKey(sum.rows)) {
            found.put((BitSet) sum.rows.clone(), by);
        }
    }
}

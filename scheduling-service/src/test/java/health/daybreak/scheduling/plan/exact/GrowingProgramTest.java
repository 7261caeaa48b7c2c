package health.daybreak.scheduling.plan.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * Shares and prices prove each other: nothing is used beyond its limit, no column is cheaper than what it uses is worth, and
 * what the shares cost is what the limits are worth. Then neither can be better, however the program has grown.
 */
class GrowingProgramTest {

    private static final double CLOSE = 1e-2;

    /** Limits are nudged a little, and what is missing may cost 1,000. */
    private static final double TOGETHER = 0.1;

    /** Of a row that was left out. */
    private static final double NO_LIMIT = 1e9;

    @Property(tries = 200)
    void sharesAndPricesProveEachOther(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 6) int demands,
            @ForAll @IntRange(max = 40) int growth) {
        Grown grown = new Grown(new Random(seed), demands);
        grown.grow(growth);

        grown.proven();
    }

    @Property(tries = 100)
    void aCopyGoesItsOwnWayAndLeavesTheProgramAsItWas(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int demands,
            @ForAll @IntRange(max = 20) int growth) {
        Grown grown = new Grown(new Random(seed), demands);
        grown.grow(growth);
        double before = grown.program.value();
        Grown copy = new Grown(grown);
        copy.grow(growth);

        copy.proven();
        assertThat(grown.program.value()).isEqualTo(before);
        grown.grow(growth);
        grown.proven();
    }

    /** A program and what it was made of. */
    private static final class Grown {

        private final GrowingProgram program;
        private final List<Double> limits = new ArrayList<>();
        private final List<Double> costs = new ArrayList<>();
        private final List<List<Double>> uses = new ArrayList<>();
        private final List<Integer> numbers = new ArrayList<>();
        private final Random random;
        private final int demands;

        /** One column for each demand that costs much and is always there. */
        Grown(Random random, int demands) {
            this.program = new GrowingProgram();
            this.random = random;
            this.demands = demands;
            for (int demand = 0; demand < demands; demand++) {
                limits.add(-1.0);
                program.addRow(-1, new int[0], new double[0]);
            }
            for (int demand = 0; demand < demands; demand++) {
                column(demand, 1_000, 0);
            }
        }

        Grown(Grown other) {
            this.program = other.program.copy();
            this.random = other.random;
            this.demands = other.demands;
            limits.addAll(other.limits);
            costs.addAll(other.costs);
            other.uses.forEach(use -> uses.add(new ArrayList<>(use)));
            numbers.addAll(other.numbers);
        }

        /** By so many rows and columns. */
        void grow(int growth) {
            for (int i = 0; i < growth; i++) {
                if (random.nextInt(3) == 0) {
                    solve();
                    row(random.nextInt(3));
                    solve();
                } else if (random.nextInt(5) == 0) {
                    solve();
                    drop(random.nextInt(limits.size()));
                } else {
                    column(random.nextInt(demands), random.nextInt(50), 3);
                }
            }
            solve();
        }

        private void solve() {
            program.keepLimits();
            program.lower();
        }

        /** A column that meets a demand and uses some rows up to so much. */
        private void column(int demand, int cost, int most) {
            List<Double> use = new ArrayList<>();
            for (int row = 0; row < limits.size(); row++) {
                boolean isDemand = limits.get(row) < 0;
                use.add(
                        isDemand || limits.get(row) == NO_LIMIT
                                ? isDemand && row == demand ? -1.0 : 0.0
                                : Math.max(0.0, random.nextInt(most + 1) - 1));
            }
            costs.add((double) cost);
            uses.add(use);
            int[] in = new int[use.size()];
            for (int row = 0; row < in.length; row++) {
                in[row] = row;
            }
            numbers.add(program.addColumn(
                    cost, in, use.stream().mapToDouble(Double::doubleValue).toArray()));
        }

        /** A row that the columns that only cost much do not use. */
        private void row(int limit) {
            double[] use = new double[uses.size()];
            for (int column = 0; column < use.length; column++) {
                use[column] = costs.get(column) < 1_000 ? random.nextInt(3) : 0;
                uses.get(column).add(use[column]);
            }
            limits.add((double) limit);
            program.addRow(limit, numbers.stream().mapToInt(Integer::intValue).toArray(), use);
        }

        /** Leaves a row out if there is more of it than is used. */
        private void drop(int row) {
            if (limits.get(row) >= 0 && limits.get(row) < NO_LIMIT && program.drop(row)) {
                limits.set(row, NO_LIMIT);
                uses.forEach(use -> {
                    if (row < use.size()) {
                        use.set(row, 0.0);
                    }
                });
            }
        }

        void proven() {
            double cost = 0;
            double[] used = new double[limits.size()];
            for (int column = 0; column < costs.size(); column++) {
                double share = program.share(numbers.get(column));
                double worth = costs.get(column);
                for (int row = 0; row < uses.get(column).size(); row++) {
                    used[row] += share * uses.get(column).get(row);
                    worth += uses.get(column).get(row) * program.price(row);
                }
                assertThat(worth).isGreaterThan(-CLOSE);
                cost += share * costs.get(column);
            }
            double worthOfLimits = 0;
            for (int row = 0; row < used.length; row++) {
                assertThat(used[row]).isLessThan(limits.get(row) + CLOSE);
                worthOfLimits -= program.price(row) * limits.get(row);
            }
            assertThat(cost).isCloseTo(worthOfLimits, within(TOGETHER));
            assertThat(program.value()).isCloseTo(cost, within(TOGETHER));
        }
    }
}

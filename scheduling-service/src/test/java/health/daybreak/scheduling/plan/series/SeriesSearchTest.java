package health.daybreak.scheduling.plan.series;

import static health.daybreak.scheduling.plan.series.Costs.NEVER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The search gives what trying everything gives. */
class SeriesSearchTest {

    private static final int DAYS = 14;
    private static final int WIDTH = 4;

    @Property(tries = 400)
    void theSearchIsAsGoodAsTryingEverything(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int doses,
            @ForAll @IntRange(min = 5, max = 95) int percentFree) {
        Random random = new Random(seed);
        Spacing spacing = spacing(random, doses);
        Costs costs = costs(random, doses, percentFree);

        SeriesPlaces found = new SeriesSearch(spacing, costs, Integer.MAX_VALUE).next();
        TryingEverything everything = new TryingEverything(spacing, costs);

        assertThat(found == null ? NEVER : found.cost()).isEqualTo(everything.least());
        if (found != null) {
            assertThat(everything.cost(found.days(), found.columns())).isEqualTo(found.cost());
        }
    }

    @Property(tries = 100)
    void seriesComeInTheOrderOfTheirCostAndOnDifferentDates(@ForAll long seed) {
        Random random = new Random(seed);
        SeriesSearch search = new SeriesSearch(spacing(random, 3), costs(random, 3, 60), Integer.MAX_VALUE);

        SeriesPlaces before = search.next();
        for (SeriesPlaces next = search.next(); next != null; next = search.next()) {
            assertThat(Objects.requireNonNull(before).cost()).isLessThanOrEqualTo(next.cost());
            assertThat(next.days()).isNotEqualTo(before.days());
            before = next;
        }
    }

    @Property(tries = 100)
    void whatCostsAsMuchAsTheLimitIsNotFound(@ForAll long seed) {
        Random random = new Random(seed);
        Spacing spacing = spacing(random, 3);
        Costs costs = costs(random, 3, 60);
        SeriesPlaces best = new SeriesSearch(spacing, costs, Integer.MAX_VALUE).next();

        if (best != null) {
            assertThat(new SeriesSearch(spacing, costs, best.cost()).next()).isNull();
            assertThat(new SeriesSearch(spacing, costs, best.cost() + 1).next()).isNotNull();
        }
    }

    @Test
    void dosesTwoDaysApartNeverStartEarlierOnTheSecondDay() {
        Spacing spacing = new Spacing(new int[] {2, 2}, new int[] {2, 2}, 3, 7, 0, 1, 3, 0, new int[3], 0, 1);
        int[] table = new int[3 * WIDTH];
        Arrays.fill(table, NEVER);
        table[1] = 0;
        table[2 * WIDTH] = 0;
        table[2 * WIDTH + 3] = 0;

        SeriesPlaces found =
                new SeriesSearch(spacing, new Costs(3, WIDTH, new int[][] {table, table}, null), NEVER).next();

        assertThat(Objects.requireNonNull(found).days()).containsExactly(0, 2);
        assertThat(found.columns()).containsExactly(1, 3);
    }

    private static Spacing spacing(Random random, int doses) {
        int[] min = random.ints(doses, 1, 4).toArray();
        int[] max = random.ints(doses, 4, 7).toArray();
        int perWeek = 1 + random.nextInt(3);
        return new Spacing(
                min,
                max,
                Math.max(perWeek, 2),
                12,
                random.nextInt(2),
                8,
                perWeek,
                random.nextInt(9),
                random.ints(7, 0, 9).toArray(),
                random.nextInt(20),
                random.nextInt(4));
    }

    private static Costs costs(Random random, int doses, int percentFree) {
        int[] shared = table(random, percentFree);
        int[][] dose = new int[doses][];
        Arrays.setAll(dose, i -> i == 0 || random.nextInt(3) == 0 ? table(random, percentFree) : shared);
        int[][][] leave = random.nextBoolean() ? null : new int[doses][][];
        for (int i = 0; leave != null && i < doses; i++) {
            leave[i] = i > 0 && random.nextBoolean()
                    ? leave[i - 1]
                    : new int[][] {never(), never(), table(random, 40), table(random, 60), table(random, 90)};
        }
        return new Costs(DAYS, WIDTH, dose, leave);
    }

    private static int[] table(Random random, int percentFree) {
        int[] table = never();
        for (int i = 0; i < table.length; i++) {
            table[i] = random.nextInt(100) < percentFree ? random.nextInt(12) : NEVER;
        }
        return table;
    }

    private static int[] never() {
        int[] table = new int[DAYS * WIDTH];
        Arrays.fill(table, NEVER);
        return table;
    }
}

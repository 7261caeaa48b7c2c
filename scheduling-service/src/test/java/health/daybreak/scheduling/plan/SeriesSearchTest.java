package health.daybreak.scheduling.plan;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.scheduling.plan.SeriesSearch.Place;
import health.daybreak.scheduling.protocol.Induction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The search gives what trying everything gives. */
class SeriesSearchTest {

    private static final int FIRST_QUARTER = 36;

    @Property(tries = 400)
    void theSearchIsAsGoodAsTryingEverything(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int sessions,
            @ForAll @IntRange(min = 1, max = 3) int perWeek,
            @ForAll @IntRange(min = 1, max = 3) int minDays,
            @ForAll @IntRange(min = 5, max = 95) int percentFree) {
        Random random = new Random(seed);
        Induction induction = new Induction(sessions, perWeek, 24 * minDays, Math.max(perWeek, 2), 6, 12);
        Weights weights =
                new Weights(random.nextInt(9), random.nextInt(9), random.nextInt(20), random.nextInt(4), 0, 0);
        int[][] cost = randomDays(random, 14, 4, percentFree);

        List<Place> found = new SeriesSearch(induction, weights, cost).cheapest(8);
        List<Place> best = exhaustively(induction, weights, cost, 8);

        SeriesSearch judge = new SeriesSearch(induction, weights, cost);
        assertThat(found.isEmpty()).isEqualTo(best.isEmpty());
        if (!found.isEmpty()) {
            assertThat(allowed(induction, cost, found)).as("%s", found).isTrue();
            assertThat(judge.costOf(found)).isEqualTo(judge.costOf(best));
        }
    }

    @Test
    void sessionsTwoDaysApartNeverStartEarlierOnTheSecondDay() {
        Induction induction = new Induction(2, 3, 48, 3, 2, 7);
        int[][] cost = new int[3][Quarters.WALL];
        Arrays.stream(cost).forEach(day -> Arrays.fill(day, SeriesSearch.NEVER));
        cost[0][40] = 0;
        cost[2][39] = 0;
        cost[2][44] = 0;

        assertThat(new SeriesSearch(induction, Weights.BALANCED, cost).cheapest(1))
                .containsExactly(new Place(0, 40), new Place(2, 44));
    }

    private static int[][] randomDays(Random random, int days, int quarters, int percentFree) {
        int[][] cost = new int[days][Quarters.WALL];
        for (int[] day : cost) {
            Arrays.fill(day, SeriesSearch.NEVER);
            for (int quarter = FIRST_QUARTER; quarter < FIRST_QUARTER + quarters; quarter++) {
                if (random.nextInt(100) < percentFree) {
                    day[quarter] = random.nextInt(12);
                }
            }
        }
        return cost;
    }

    private static List<Place> exhaustively(Induction induction, Weights weights, int[][] cost, int firstWithin) {
        List<Place> best = new ArrayList<>();
        extend(induction, weights, cost, firstWithin, new ArrayList<>(), best);
        return best;
    }

    private static void extend(
            Induction induction, Weights weights, int[][] cost, int firstWithin, List<Place> soFar, List<Place> best) {
        if (soFar.size() == induction.sessions()) {
            SeriesSearch judge = new SeriesSearch(induction, weights, cost);
            if (best.isEmpty() || judge.costOf(soFar) < judge.costOf(best)) {
                best.clear();
                best.addAll(soFar);
            }
            return;
        }
        int from = soFar.isEmpty() ? 0 : soFar.getLast().day() + 1;
        int to = soFar.isEmpty() ? firstWithin : cost.length;
        for (int day = from; day < to; day++) {
            for (int quarter = FIRST_QUARTER; quarter < FIRST_QUARTER + 4; quarter++) {
                soFar.add(new Place(day, quarter));
                if (allowed(induction, cost, soFar)) {
                    extend(induction, weights, cost, firstWithin, soFar, best);
                }
                soFar.removeLast();
            }
        }
    }

    private static boolean allowed(Induction induction, int[][] cost, List<Place> series) {
        for (int i = 0; i < series.size(); i++) {
            Place place = series.get(i);
            boolean free = cost[place.day()][place.quarter()] < SeriesSearch.NEVER;
            if (!free || place.day() - series.getFirst().day() > induction.withinDays()) {
                return false;
            }
            if (i > 0 && !neighbours(induction, series.get(i - 1), place)) {
                return false;
            }
            int most = induction.maxInSevenDays();
            if (i >= most && place.day() - series.get(i - most).day() < 7) {
                return false;
            }
        }
        return true;
    }

    private static boolean neighbours(Induction induction, Place one, Place next) {
        int quarters = (next.day() - one.day()) * Quarters.WALL + next.quarter() - one.quarter();
        return quarters >= induction.minHoursBetween() * 4 && next.day() - one.day() <= induction.maxDaysBetween();
    }
}

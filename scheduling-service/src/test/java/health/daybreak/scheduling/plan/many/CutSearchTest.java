package health.daybreak.scheduling.plan.many;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.scheduling.plan.many.CutSearch.Found;
import health.daybreak.scheduling.plan.many.CutSearch.Row;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that shares use up, but whole ways could not. */
class CutSearchTest {

    private static final double[] HALVES = {0.5, 0.5, 0.5};

    /** Each of three visits shares an hour with each of the others: one of them can be, not one and a half. */
    @Test
    void threeHalvesOfVisitsThatAreInEachOthersWayAreCutOff() {
        List<Row> rows = List.of(usedUpBy(0, 1), usedUpBy(1, 2), usedUpBy(0, 2));

        List<Found> broken = CutSearch.broken(rows, HALVES);

        assertThat(broken).containsExactly(new Found(bits(0, 1, 2), 0.5));
    }

    /** Five in a ring; that a lane has room for two of a sixth and seventh beside them changes nothing. */
    @Test
    void aRingOfFiveIsFoundAmongOtherRows() {
        double[] shares = {0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 1};
        List<Row> rows = List.of(
                usedUpBy(0, 1),
                usedUpBy(1, 2),
                new Row(bits(5, 6), false, 0.5),
                usedUpBy(2, 3),
                usedUpBy(3, 4),
                usedUpBy(0, 4));

        assertThat(CutSearch.broken(rows, shares)).extracting(Found::rows).containsExactly(bits(0, 1, 3, 4, 5));
    }

    @Test
    void wholeVisitsAreNotCutOff() {
        List<Row> rows = List.of(usedUpBy(0, 1), new Row(bits(1, 2), true, 1), usedUpBy(0, 2));

        assertThat(CutSearch.broken(rows, new double[] {1, 0, 0})).isEmpty();
    }

    /** With room for two at a time, two halves more fit. */
    @Test
    void whatIsUnusedIsCounted() {
        List<Row> rows = List.of(new Row(bits(0, 1), false, 1), usedUpBy(1, 2), usedUpBy(0, 2));

        assertThat(CutSearch.broken(rows, HALVES)).isEmpty();
    }

    private static Row usedUpBy(int one, int other) {
        return new Row(bits(one, other), true, 0);
    }

    private static BitSet bits(int... numbers) {
        BitSet bits = new BitSet();
        for (int number : numbers) {
            bits.set(number);
        }
        return bits;
    }
}

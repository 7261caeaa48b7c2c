package health.daybreak.reporting.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SmallCellsTest {

    private static final int SMALLEST = 11;
    private final SmallCells cells = new SmallCells(SMALLEST);

    @Test
    void fewerThanElevenAreHiddenElevenAndNoneAreShown() {
        assertThat(hidden(10, 10, 11, 0)).containsExactly(true, true, false, false);
    }

    @Test
    void theNextSmallestIsHiddenWithALoneSmallOne() {
        assertThat(hidden(40, 3, 25, 60)).containsExactly(false, true, true, false);
    }

    @Test
    void anotherIsHiddenWhileThoseHiddenAreFewTogether() {
        assertThat(hidden(4, 5, 30, 40)).containsExactly(true, true, true, false);
    }

    @Test
    void oneSmallGroupOfOneIsAllThatCanBeHidden() {
        assertThat(hidden(4)).containsExactly(true);
    }

    @Test
    void whereNothingIsSmallNothingIsHidden() {
        assertThat(hidden(11, 200, 0)).containsExactly(false, false, false);
    }

    @Test
    void aGroupIsHiddenForAnyOfItsCells() {
        assertThat(cells.hidden(List.of(new int[] {20, 3}, new int[] {30, 20}, new int[] {15, 12})))
                .containsExactly(true, false, true);
    }

    /** Whoever knows the whole and all that is shown, and nothing else, cannot work out any small cell. */
    @Property
    void noSmallCellFollowsFromTheWholeAndFromWhatIsShown(@ForAll("tables") List<List<Integer>> table) {
        List<int[]> groups = table.stream()
                .map(row -> row.stream().mapToInt(Integer::intValue).toArray())
                .toList();
        boolean[] hidden = cells.hidden(groups);

        for (int column = 0; column < 2; column++) {
            int at = column;
            int rest = 0;
            for (int i = 0; i < hidden.length; i++) {
                int cell = groups.get(i)[at];
                if (hidden[i]) {
                    rest += cell;
                } else {
                    assertThat(cell == 0 || cell >= SMALLEST).isTrue();
                }
            }
            boolean everybody = allPeopleHidden(groups, hidden);
            assertThat(rest == 0 || rest >= SMALLEST || everybody)
                    .as("%s", Arrays.toString(hidden))
                    .isTrue();
        }
        long few = IntStream.range(0, hidden.length).filter(i -> hidden[i]).count();
        assertThat(few != 1 || allPeopleHidden(groups, hidden)).isTrue();
    }

    @Provide
    Arbitrary<List<List<Integer>>> tables() {
        return Arbitraries.integers()
                .between(0, 30)
                .list()
                .ofSize(2)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static boolean allPeopleHidden(List<int[]> groups, boolean[] hidden) {
        return IntStream.range(0, hidden.length)
                .allMatch(i -> hidden[i] || IntStream.of(groups.get(i)).sum() == 0);
    }

    private boolean[] hidden(int... groups) {
        return cells.hidden(
                IntStream.of(groups).mapToObj(cell -> new int[] {cell}).toList());
    }
}

package health.daybreak.reporting.outcomes;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Which groups of a comparison say too much about few people. A cell of one up to but not including the smallest is hidden, and
 * so is as much beside it as it takes that nobody can work it out from the whole, which is shown elsewhere: at least two groups
 * are hidden, and together they are no small cell either. A cell of none says nothing about anybody and is shown.
 */
final class SmallCells {

    private final int smallest;

    /**
     * @param smallest the smallest number of people that is shown, other than none
     */
    SmallCells(int smallest) {
        this.smallest = smallest;
    }

    /**
     * Which of these groups are to be hidden.
     *
     * @param groups the cells of each, in the same order in each; every cell of the whole is the sum of those of the groups
     */
    boolean[] hidden(List<int[]> groups) {
        return hidden(groups, new boolean[groups.size()]);
    }

    /**
     * The same where some are hidden anyway.
     *
     * @param anyway which of the groups are
     */
    boolean[] hidden(List<int[]> groups, boolean[] anyway) {
        boolean[] hidden = anyway.clone();
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] |= IntStream.of(groups.get(i)).anyMatch(this::small);
        }
        while (givenAwayByTheRest(groups, hidden)) {
            int next = smallestShown(groups, hidden);
            if (next < 0) {
                break;
            }
            hidden[next] = true;
        }
        return hidden;
    }

    private boolean givenAwayByTheRest(List<int[]> groups, boolean[] hidden) {
        List<int[]> together = picked(groups, i -> hidden[i]);
        return together.size() == 1
                || (!together.isEmpty() && IntStream.of(sums(together)).anyMatch(this::small));
    }

    private static int smallestShown(List<int[]> groups, boolean[] hidden) {
        int found = -1;
        for (int i = 0; i < hidden.length; i++) {
            int people = IntStream.of(groups.get(i)).sum();
            if (!hidden[i]
                    && people > 0
                    && (found < 0 || people < IntStream.of(groups.get(found)).sum())) {
                found = i;
            }
        }
        return found;
    }

    private boolean small(int cell) {
        return cell > 0 && cell < smallest;
    }

    private static List<int[]> picked(List<int[]> groups, Predicate<Integer> wanted) {
        return IntStream.range(0, groups.size())
                .filter(wanted::test)
                .mapToObj(groups::get)
                .toList();
    }

    private static int[] sums(List<int[]> groups) {
        int[] sums = new int[groups.getFirst().length];
        groups.forEach(cells -> Arrays.setAll(sums, i -> sums[i] + cells[i]));
        return sums;
    }
}

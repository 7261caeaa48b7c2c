package health.daybreak.scheduling.plan.repair;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What it costs at least that more visits stand on a date than its nurses, or its chairs, are left for. During a stretch in
 * which at every quarter so and so many have to leave, either exactly as many leave, and then each of them for the whole
 * stretch; or one more leaves, and each of them for a part of it. Stretches that no visit spans together add up.
 */
final class Overfull {

    /**
     * A visit as it stands on the date. It leaves a quarter when it takes less there than it does now.
     *
     * @param at quarter at which it starts
     * @param shares what it takes of nurses, or of chairs, quarter by quarter from its start on
     * @param elsewhere by how much it costs more on another date, or nowhere
     * @param there by how much it costs more to start at each quarter of the date; {@code NEVER} where it cannot
     */
    record Standing(int at, int[] shares, int elsewhere, int[] there) {

        int takes(int quarter) {
            return takes(at, quarter);
        }

        /** What it costs more to leave all of a stretch. */
        int leaveAll(int from, int to) {
            return least(start -> IntStream.range(from, to).allMatch(quarter -> leaves(start, quarter)));
        }

        /** What it costs more to leave some quarter of a stretch. */
        int leaveSome(int from, int to) {
            return least(start -> IntStream.range(from, to).anyMatch(quarter -> leaves(start, quarter)));
        }

        private boolean leaves(int start, int quarter) {
            return takes(start, quarter) < takes(quarter);
        }

        private int takes(int start, int quarter) {
            return quarter >= start && quarter < start + shares.length ? shares[quarter - start] : 0;
        }

        private int least(IntPredicate starts) {
            int least = elsewhere;
            for (int start = 0; start < there.length; start++) {
                if (there[start] < least && starts.test(start)) {
                    least = there[start];
                }
            }
            return least;
        }
    }

    private final List<Standing> standing;
    private final int[] leaving;

    /** @param left what is left of nurses, or of chairs, at each quarter, without those that stand */
    Overfull(List<Standing> standing, int[] left) {
        this.standing = standing;
        this.leaving = new int[left.length];
        for (int quarter = 0; quarter < left.length; quarter++) {
            leaving[quarter] = leaving(quarter, left[quarter]);
        }
    }

    /** The dearest choice of stretches that no visit spans together. */
    long atLeast() {
        int apart = standing.stream().mapToInt(one -> one.shares.length).max().orElse(1);
        long[] best = new long[leaving.length + 1];
        for (int to = 1; to <= leaving.length; to++) {
            best[to] = best[to - 1];
            for (int from = to - 1; from >= Math.max(0, to - apart) && leaving[from] > 0; from--) {
                best[to] = Math.max(best[to], stretch(from, to) + best[Math.max(0, from - apart + 1)]);
            }
        }
        return best[leaving.length];
    }

    private long stretch(int from, int to) {
        int count = Arrays.stream(leaving, from, to).min().orElse(0);
        long exactly = least(
                count,
                standing.stream()
                        .filter(one -> IntStream.range(from, to).allMatch(quarter -> one.takes(quarter) > 0))
                        .mapToInt(one -> one.leaveAll(from, to)));
        long oneMore = least(
                count + 1,
                standing.stream()
                        .filter(one -> IntStream.range(from, to).anyMatch(quarter -> one.takes(quarter) > 0))
                        .mapToInt(one -> one.leaveSome(from, to)));
        long least = Math.min(exactly, oneMore);
        return least == Long.MAX_VALUE ? 0 : least;
    }

    /** The sum of so many of the least costs; without end when there are not so many. */
    private static long least(int count, IntStream costs) {
        int[] sorted = costs.sorted().toArray();
        return sorted.length < count
                ? Long.MAX_VALUE
                : Arrays.stream(sorted, 0, count).asLongStream().sum();
    }

    /** How many have to leave a quarter, if those leave that take most. */
    private int leaving(int quarter, int left) {
        int[] shares =
                standing.stream().mapToInt(one -> one.takes(quarter)).sorted().toArray();
        int tooMuch = Arrays.stream(shares).sum() - left;
        int count = 0;
        for (int freed = 0; freed < tooMuch && count < shares.length; count++) {
            freed += shares[shares.length - 1 - count];
        }
        return count;
    }
}

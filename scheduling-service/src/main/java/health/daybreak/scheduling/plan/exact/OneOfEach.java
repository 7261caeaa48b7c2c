package health.daybreak.scheduling.plan.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Chooses one option for each of several so that all fit together and cost least, by branch and bound: at each step the one
 * with the fewest options left is decided, and nothing is followed that cannot be better than the best known. Exact when it
 * comes to an end; how often it looks is counted, so that it always does.
 *
 * @param <O> options
 */
public final class OneOfEach<O extends OneOfEach.Option> {

    private static final double ROUNDING = 1e-4;

    /** Something that can be chosen. */
    public interface Option {

        /** By how much it raises at least what everything costs, in points. */
        double atLeast();
    }

    /** What the options share, and what those that are taken cost. */
    public interface Room<O> {

        /** Whether an option could be taken beside what is taken; it may say yes too often. */
        boolean mightFit(O option);

        /** Takes what the option takes if it fits; nothing if not. */
        boolean take(O option);

        void giveBack(O option);

        /** What all that is taken costs, in points; asked when one of each is taken. */
        long cost();
    }

    /**
     * What was found.
     *
     * @param better one option of each, in order, if together they cost less than what was known
     * @param cost of the best that is known now
     * @param finished whether nothing costs less
     */
    public record Found<O>(@Nullable List<O> better, long cost, boolean finished) {}

    /** The options that are left for one of them, the cheapest first. */
    private record Left<O extends Option>(int number, List<O> options) {

        double least() {
            return options.isEmpty()
                    ? Double.POSITIVE_INFINITY
                    : options.getFirst().atLeast();
        }
    }

    private final Room<O> room;
    private final SortedMap<Integer, O> chosen = new TreeMap<>();
    private long looks;
    private long cost;
    private @Nullable List<O> better;

    private OneOfEach(Room<O> room, long known, long looks) {
        this.room = room;
        this.cost = known;
        this.looks = looks;
    }

    /**
     * Looks for something that costs less than what is known.
     *
     * @param options for each of them its options, the cheapest first; those that cannot be part of anything better may be left out
     * @param constant what everything costs beyond the options
     * @param looks how often an option may be looked at
     */
    public static <O extends Option> Found<O> best(
            List<List<O>> options, Room<O> room, double constant, long known, long looks) {
        OneOfEach<O> search = new OneOfEach<>(room, known, looks);
        List<Left<O>> left = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            left.add(new Left<>(i, options.get(i)));
        }
        search.choose(left, constant);
        return new Found<>(search.better, search.cost, search.looks > 0);
    }

    private void choose(List<Left<O>> undecided, double soFar) {
        if (undecided.isEmpty()) {
            finish();
            return;
        }
        double before = soFar + undecided.stream().mapToDouble(Left::least).sum();
        if (!canWin(before)) {
            return;
        }
        List<Left<O>> left = undecided.stream().map(one -> fitting(one, before)).toList();
        double least = soFar + left.stream().mapToDouble(Left::least).sum();
        if (looks <= 0 || !canWin(least)) {
            return;
        }
        Left<O> next = left.getFirst();
        long fewest = Long.MAX_VALUE;
        for (Left<O> one : left) {
            long count = one.options.stream()
                    .takeWhile(option -> canWin(least - one.least() + option.atLeast()))
                    .count();
            if (count < fewest) {
                fewest = count;
                next = one;
            }
        }
        decide(next, left, least, soFar);
    }

    private void decide(Left<O> one, List<Left<O>> left, double least, double soFar) {
        List<Left<O>> others = left.stream().filter(other -> other != one).toList();
        for (O option : one.options) {
            if (looks <= 0 || !canWin(least - one.least() + option.atLeast())) {
                return;
            }
            if (room.take(option)) {
                chosen.put(one.number, option);
                choose(others, soFar + option.atLeast());
                room.giveBack(option);
            }
        }
    }

    /** Those that fit of the options that can win beside the least of the others. */
    private Left<O> fitting(Left<O> one, double least) {
        List<O> winning = one.options.stream()
                .takeWhile(option -> canWin(least - one.least() + option.atLeast()))
                .toList();
        looks -= winning.size();
        return new Left<>(one.number, winning.stream().filter(room::mightFit).toList());
    }

    private boolean canWin(double atLeast) {
        return atLeast < cost - 1 + ROUNDING;
    }

    private void finish() {
        if (room.cost() < cost) {
            cost = room.cost();
            better = List.copyOf(chosen.values());
        }
    }
}

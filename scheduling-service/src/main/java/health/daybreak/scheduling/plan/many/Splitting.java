package health.daybreak.scheduling.plan.many;

import health.daybreak.scheduling.plan.exact.OneOfEach;
import health.daybreak.scheduling.plan.exact.OneOfEach.Found;
import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.model.Weights;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks among given ways of planning the courses for plans that cost less than what is known (branch and bound): shares of
 * them are chosen, and ways that the prices show to be too dear are left out. Where shares do not settle a course, its ways
 * are split, and either part is looked at by itself. Exact when it comes to an end.
 */
final class Splitting {

    /** So many of the cheapest ways of a course are tried together. */
    private static final int AT_ONCE = 4;

    /** To choose shares anew takes about as long as to look at each of their ways that often. */
    private static final int AGAIN = 20;

    /** So often at most shares are cut off before they are split the first time. */
    private static final int CUTS_AT_FIRST = 60;

    /** The same later on, where there is less to win by it. */
    private static final int CUTS = 2;

    /** So often at most ways are tried one after the other, where shares that are whole do not fit. */
    private static final long TRIES = 1_000_000;

    private static final double TINY = 1e-4;

    private final ClinicGrid grid;
    private final Weights weights;
    private Shares first;
    private boolean begun;
    private long looks;
    private long cost;
    private long atLeast;
    private @Nullable List<Way> better;

    Splitting(ClinicGrid grid, Weights weights, int courses) {
        this.grid = grid;
        this.weights = weights;
        this.first = new Shares(grid, weights, courses);
    }

    /**
     * Looks for plans that cost less than what is known, from where it stood with the ways before, if there were any.
     *
     * @param ways for each course, the cheapest first
     * @param atLeast what no plans cost less than: once such are found, nothing more is looked for
     * @param looks how often a way may be looked at
     */
    Found<Way> best(List<List<Way>> ways, long known, long atLeast, long looks) {
        this.begun = false;
        this.cost = known;
        this.atLeast = atLeast;
        this.looks = looks;
        this.better = null;
        boolean finished = look(ways, first);
        return new Found<>(better, cost, finished);
    }

    /** Whether nothing that costs less is left among these ways. */
    private boolean look(List<List<Way>> ways, Shares shares) {
        List<List<Way>> left = ways;
        Shares chosen = shares;
        int cuts = 0;
        while (looks > 0 && cost > atLeast) {
            boolean kept = chosen.choose();
            Prices prices = chosen.prices();
            looks -= left.stream().mapToInt(List::size).sum()
                    + (long) AGAIN * chosen.columns().size();
            Left now = Left.at(prices, chosen.charges(), left, cost);
            if (now.none()) {
                return true;
            }
            left = now.ways();
            if (chosen.broken()) {
                chosen = new Shares(grid, weights, left.size());
            } else if (!add(left, prices, chosen) && kept && !cut(chosen, cuts++)) {
                Split split = Split.of(chosen, left.size());
                if (split == null ? !whole(left, chosen) : split.parts(left)) {
                    return split == null ? tried(now) : either(now, chosen, split);
                }
                if (split != null) {
                    chosen.without(split.against(left));
                }
            }
        }
        return cost <= atLeast;
    }

    /** Whether shares are to be chosen anew, without what whole plans cannot be; if not, those from before anything is split are kept. */
    private boolean cut(Shares shares, int often) {
        boolean cut = often < (begun ? CUTS : CUTS_AT_FIRST) && shares.cut();
        if (!cut && !begun) {
            first = shares.copy();
            begun = true;
        }
        return cut;
    }

    private boolean either(Left left, Shares shares, Split split) {
        Shares one = shares.copy();
        one.without(split.others());
        boolean finished = look(split.meant(left.ways()), one);
        shares.without(split.those());
        return look(split.others(left.ways()), shares) && finished;
    }

    /** Adds the cheapest ways that are cheaper than what the shares choose; whether there were any. */
    private boolean add(List<List<Way>> left, Prices prices, Shares shares) {
        boolean added = false;
        for (int course = 0; course < left.size(); course++) {
            double most = shares.cost(course) - TINY;
            List<Way> cheap = left.get(course).stream()
                    .limit(AT_ONCE)
                    .takeWhile(way -> way.atLeast() < most)
                    .toList();
            for (Way way : cheap) {
                added |= shares.add(column(course, way, prices));
            }
        }
        return added;
    }

    static Column column(int course, Way way, Prices prices) {
        List<Integer> kinds = way.seats().stream()
                .map(seat -> prices.cheapestChair(seat.shape(), seat.day(), seat.quarter()))
                .toList();
        return new Column(course, way.seats(), kinds, way.own());
    }

    /** Takes the shares, which are whole; whether they fit and cost less than what was known. */
    private boolean whole(List<List<Way>> left, Shares shares) {
        List<Way> ways = new ArrayList<>(left.stream().map(List::getFirst).toList());
        shares.each((column, share) -> {
            if (share > 1.0 / 2) {
                ways.set(column.course(), new Way(column.seats(), column.own(), 0));
            }
        });
        ClinicRoom room = new ClinicRoom(grid, weights);
        if (!ways.stream().allMatch(room::take) || room.cost() >= cost) {
            return false;
        }
        cost = room.cost();
        better = ways;
        return true;
    }

    /** Where whole shares do not fit on single chairs, whatever fits is looked at. */
    private boolean tried(Left left) {
        long tries = Math.min(looks, TRIES);
        looks -= tries;
        Found<Way> found = OneOfEach.best(left.ways(), new ClinicRoom(grid, weights), -left.worth(), cost, tries);
        if (found.better() != null) {
            cost = found.cost();
            better = found.better();
        }
        return found.finished();
    }
}

package health.daybreak.scheduling.plan.many;

import health.daybreak.scheduling.plan.exact.OneOfEach;
import health.daybreak.scheduling.plan.exact.OneOfEach.Found;
import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.model.Weights;
import health.daybreak.scheduling.plan.series.CourseOnGrid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the best plans from a bound upwards: first for such as cost no more than it allows, then for such as cost a little
 * more, and so on. Each time only such ways of planning a course count as cost no more than the cheapest and what is open
 * together, at the prices of the bound; so the first that are found are the best, however dear those were that are known.
 */
final class Upwards {

    /** When no more are open at all, they are tried, so often at most, before anything else is done. */
    private static final int FEW_WAYS = 60_000;

    private static final long TRIES = 1_000_000;

    private static final int MOST_WAYS = 1_000_000;

    /** When the cheapest that could be are not, plans that cost less than so much more are looked for among known ways. */
    private static final int NEAR = 8;

    /** What the ways that came up are searched for is only better plans, which proves nothing. */
    private static final int FEWER_LOOKS = 20;

    private final ClinicGrid grid;
    private final List<CourseOnGrid> courses;
    private final Weights weights;
    private final LowerBound bound;
    private final Pricing pricing;
    private final Splitting splitting;
    private long atLeast;
    private long cost;
    private @Nullable List<Way> better;

    Upwards(ClinicGrid grid, List<CourseOnGrid> courses, Weights weights, LowerBound bound, long known) {
        this.grid = grid;
        this.courses = courses;
        this.weights = weights;
        this.bound = bound;
        this.pricing = new Pricing(grid, bound.prices(), weights.person() * Prices.UNIT);
        this.splitting = new Splitting(grid, weights, courses.size());
        this.cost = known;
        this.atLeast = Math.min(known, bound.atLeast());
    }

    /** What no plans cost less than. */
    long atLeast() {
        return atLeast;
    }

    /** The best plans, if they are better than those that were known. */
    @Nullable
    List<Way> better() {
        return better;
    }

    /** @param looks how often a way may be looked at, each time */
    void look(long looks) {
        if (atLeast >= cost) {
            return;
        }
        List<List<Way>> few = every(cost - 1, FEW_WAYS);
        if (few == null) {
            climb(looks);
        } else if (!tried(few, Math.min(looks, TRIES))) {
            amongAll(few, cost - 1, looks);
        }
        if (atLeast < cost) {
            take(splitting.best(known(), cost, atLeast, looks / FEWER_LOOKS));
        }
    }

    private void climb(long looks) {
        boolean allNear = false;
        boolean finished = true;
        while (finished && atLeast < cost) {
            long most = atLeast;
            List<List<Way>> ways = every(most, MOST_WAYS);
            finished = ways != null && amongAll(ways, most, looks);
            if (!allNear && atLeast < cost) {
                Found<Way> near = splitting.best(known(), Math.min(cost, atLeast + NEAR), atLeast, looks / FEWER_LOOKS);
                take(near);
                allNear = near.finished();
            }
        }
    }

    /** Whether trying one way of each course after the other, which is quick for few courses, comes to an end. */
    private boolean tried(List<List<Way>> ways, long tries) {
        double worth = (double) bound.prices().worthOfRoom() / Prices.FINE;
        Found<Way> found = OneOfEach.best(ways, new ClinicRoom(grid, weights), -worth, cost, tries);
        take(found);
        if (found.finished()) {
            atLeast = cost;
        }
        return found.finished();
    }

    /** Whether all ways of which plans that cost no more than that could be made were looked at. */
    private boolean amongAll(List<List<Way>> ways, long most, long looks) {
        Found<Way> found = splitting.best(ways, most + 1, atLeast, looks);
        take(found);
        if (found.finished()) {
            atLeast = found.better() == null ? most + 1 : cost;
        }
        return found.finished();
    }

    private void take(Found<Way> found) {
        if (found.better() != null) {
            better = found.better();
            cost = found.cost();
        }
    }

    /** All ways of which plans that cost no more than that could be made; null when there are more than so many. */
    private @Nullable List<List<Way>> every(long most, int mostWays) {
        long open = Math.floorDiv(most * Prices.FINE - bound.fine(), Prices.FINE_PER_UNIT);
        List<List<Way>> ways = new ArrayList<>();
        int left = mostWays;
        for (CourseOnGrid course : courses) {
            long below = pricing.cheapest(course).cost() + open + 1;
            List<Way> all = Ways.below((int) Math.min(Integer.MAX_VALUE / 8, below), left, grid, course, pricing);
            if (all == null) {
                return null;
            }
            left -= all.size();
            ways.add(all);
        }
        return ways;
    }

    /** The ways that came up while the bound was raised. */
    private List<List<Way>> known() {
        List<Set<Way>> ways = new ArrayList<>();
        courses.forEach(course -> ways.add(new HashSet<>()));
        for (Column column : bound.shares().columns()) {
            double price =
                    column.seats().stream().mapToDouble(bound.prices()::of).sum();
            ways.get(column.course()).add(new Way(column.seats(), column.own(), column.own() + price));
        }
        return ways.stream()
                .map(all -> all.stream()
                        .sorted(Comparator.comparingDouble(Way::atLeast))
                        .toList())
                .toList();
    }
}

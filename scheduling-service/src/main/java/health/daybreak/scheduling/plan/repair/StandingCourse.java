package health.daybreak.scheduling.plan.repair;

import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.grid.GridVisit;
import health.daybreak.scheduling.plan.grid.Horizon;
import health.daybreak.scheduling.plan.model.Companion;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.plan.model.Visit;
import health.daybreak.scheduling.plan.model.Weights;
import health.daybreak.scheduling.plan.series.CourseOnGrid;
import health.daybreak.scheduling.plan.series.Spacing;
import health.daybreak.scheduling.protocol.Induction;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A running course in the numbers of a grid; its visits are known by their place in its plan. */
final class StandingCourse {

    static final int NONE = -1;
    private static final int DAYS_A_WEEK = 7;

    private final RunningCourse running;
    private final CourseOnGrid onGrid;
    private final Horizon horizon;
    private final List<GridVisit> home = new ArrayList<>();
    private final BitSet fixed = new BitSet();
    private final int[] doses;

    StandingCourse(RunningCourse running, ClinicGrid grid) {
        this.running = running;
        this.onGrid = new CourseOnGrid(running.request(), Weights.BALANCED, grid);
        this.horizon = grid.horizon();
        for (Visit visit : running.plan().visits()) {
            fixed.set(home.size(), running.fixed().contains(visit));
            home.add(grid.visit(onGrid.shape(visit.part()), visit));
        }
        this.doses = IntStream.range(0, home.size())
                .filter(i -> home.get(i).part() == Part.DOSE)
                .boxed()
                .sorted(Comparator.comparingInt(i -> home.get(i).number()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    RunningCourse running() {
        return running;
    }

    int visits() {
        return home.size();
    }

    GridVisit home(int visit) {
        return home.get(visit);
    }

    Visit visit(int visit) {
        return running.plan().visits().get(visit);
    }

    boolean fixed(int visit) {
        return fixed.get(visit);
    }

    /** A word of bits, one for each column at which the patient can and may come for such a visit. */
    long allowed(int visit, int day, int word) {
        return onGrid.allowed(home(visit).part(), day, word);
    }

    /** The column of the wall clock at which it starts, or the nearest there is. */
    int column(int visit) {
        int column = horizon.column(home(visit).day(), home(visit).quarter());
        return Math.clamp(column, 0, horizon.width() - 1);
    }

    /** The doses that are not left out, in order. */
    int[] doses(BitSet without) {
        return IntStream.of(doses).filter(dose -> !without.get(dose)).toArray();
    }

    @Nullable
    Companion window(Part part) {
        return switch (part) {
            case DOSE -> null;
            case PREPARATION -> running.request().treatment().preparation();
            case INTEGRATION -> running.request().treatment().integration();
        };
    }

    /** The dose to which a conversation belongs. */
    int doseOf(int conversation) {
        int number = home(conversation).part() == Part.PREPARATION
                ? 0
                : home(conversation).number();
        return IntStream.of(doses)
                .filter(dose -> home(dose).number() == number)
                .findFirst()
                .orElse(NONE);
    }

    /** The conversation of this kind that belongs to the dose. */
    int conversation(Part part, int dose) {
        return IntStream.range(0, home.size())
                .filter(i -> home(i).part() == part && doseOf(i) == dose)
                .findFirst()
                .orElse(NONE);
    }

    /** Whether a conversation is in its window around its dose as the plan stands. */
    boolean inWindow(int conversation, int dose) {
        Companion window = window(home(conversation).part());
        boolean before = home(conversation).part() == Part.PREPARATION;
        int later = before ? dose : conversation;
        int earlier = before ? conversation : dose;
        int gap = home(later).day() - home(earlier).day();
        int time = column(later) - column(earlier);
        boolean beforeNext = before
                || IntStream.of(doses)
                        .filter(next -> home(next).number() > home(dose).number())
                        .allMatch(next -> home(next).day() > home(conversation).day());
        return window != null
                && beforeNext
                && (gap > window.fromDays() || gap == window.fromDays() && time >= 0)
                && (gap < window.toDays() || gap == window.toDays() && time <= 0);
    }

    /**
     * How the doses must lie to each other. What the plan already breaks, for example by a missed session, stays allowed as
     * far as it goes.
     */
    Spacing spacing(int[] series) {
        Induction induction = running.request().treatment().induction();
        int[] min = new int[series.length];
        int[] max = new int[series.length];
        int mostInSeven = induction.maxInSevenDays();
        for (int i = 1; i < series.length; i++) {
            int gap = day(series[i]) - day(series[i - 1]);
            int least = column(series[i]) < column(series[i - 1]) ? gap - 1 : gap;
            min[i] = Math.max(0, Math.min(induction.minDaysBetween(), least));
            boolean next = home(series[i]).number() == home(series[i - 1]).number() + 1;
            max[i] = next ? Math.max(induction.maxDaysBetween(), gap) : horizon.days();
            while (i >= mostInSeven && day(series[i]) - day(series[i - mostInSeven]) < DAYS_A_WEEK) {
                mostInSeven++;
            }
        }
        int first = day(series[0]);
        boolean start = home(series[0]).number() == 0;
        int from = start ? Math.min(first, horizon.day(running.request().from())) : 0;
        int to = start
                ? Math.max(
                        first + 1,
                        horizon.day(running.request().from())
                                + running.request().firstWithinDays())
                : horizon.days();
        int within = Math.max(induction.withinDays(), day(series[series.length - 1]) - first);
        return new Spacing(
                min, max, mostInSeven, within, Math.max(0, from), to, induction.perWeek(), 0, new int[0], 0, 0);
    }

    private int day(int visit) {
        return home(visit).day();
    }
}

package health.daybreak.scheduling.plan.series;

import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.grid.Horizon;
import health.daybreak.scheduling.plan.grid.Quarters;
import health.daybreak.scheduling.plan.model.Companion;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.plan.model.Treatment;
import health.daybreak.scheduling.plan.model.VisitKind;
import health.daybreak.scheduling.plan.model.Weights;
import health.daybreak.scheduling.plan.model.Wishes;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A course that is to be planned, in the numbers of a grid; whatever does not depend on what is taken. */
public final class CourseOnGrid {

    private static final int WORDS = 2;
    private static final int BITS = 64;
    private static final int NONE = -1;

    private final CourseRequest request;
    private final Weights weights;
    private final Spacing spacing;
    private final int[] shapes = new int[Part.values().length];
    private final long[][] allowed = new long[Part.values().length][];
    private final int[][] wish;

    public CourseOnGrid(CourseRequest request, Weights weights, ClinicGrid grid) {
        this.request = request;
        this.weights = weights;
        Horizon horizon = grid.horizon();
        Treatment treatment = request.treatment();
        int first = horizon.day(request.from());
        this.spacing = Spacing.of(treatment.induction(), weights, first, first + request.firstWithinDays());
        this.wish = wishes(horizon);
        prepare(Part.DOSE, treatment.dose(), grid);
        prepare(Part.PREPARATION, kind(treatment.preparation()), grid);
        prepare(Part.INTEGRATION, kind(treatment.integration()), grid);
    }

    /** What was asked for. */
    public CourseRequest request() {
        return request;
    }

    /** What one plan is preferred to another by. */
    public Weights weights() {
        return weights;
    }

    /** How its doses must lie to each other. */
    public Spacing spacing() {
        return spacing;
    }

    /** Whether a dose can be on that day as the grid stands. */
    public boolean canDose(ClinicGrid grid, int day) {
        int shape = shape(Part.DOSE);
        return IntStream.range(0, WORDS)
                .anyMatch(word -> (grid.startBits(shape, day, word) & allowed(Part.DOSE, day, word)) != 0);
    }

    /** The grid's number of the kind of visit for this part. */
    public int shape(Part part) {
        return shapes[part.ordinal()];
    }

    /** Whom the course could have most to do with, at its doses or its conversations; nobody where nobody is needed. */
    public int[] mainPeople(ClinicGrid grid) {
        return IntStream.of(shapes)
                .filter(shape -> shape != NONE)
                .flatMap(shape -> IntStream.of(grid.mainPeople(shape)))
                .distinct()
                .toArray();
    }

    /** A word of bits, one for each column at which the patient can and may come. */
    public long allowed(Part part, int day, int word) {
        return allowed[part.ordinal()][day * WORDS + word];
    }

    /** What a start at each column costs by the patient's wishes, on dates of this weekday. */
    public int[] wish(DayOfWeek weekday) {
        return wish[weekday.ordinal()];
    }

    private void prepare(Part part, @Nullable VisitKind kind, ClinicGrid grid) {
        shapes[part.ordinal()] = kind == null ? NONE : grid.shape(kind);
        Horizon horizon = grid.horizon();
        allowed[part.ordinal()] = new long[horizon.days() * WORDS];
        int from = Math.max(0, horizon.day(request.firstDate()));
        int to = Math.min(horizon.days() - 1, horizon.day(request.lastDate()));
        for (int day = kind == null ? horizon.days() : from; day <= to; day++) {
            LocalDate date = horizon.date(day);
            boolean expired = part == Part.DOSE && request.validUntil() != null && date.isAfter(request.validUntil());
            if (!expired && !request.presence().away().contains(date)) {
                allow(allowed[part.ordinal()], day, grid.length(shape(part)), horizon);
            }
        }
    }

    private void allow(long[] bits, int day, int length, Horizon horizon) {
        Quarters quarters = horizon.quarters(day);
        LocalDate date = horizon.date(day);
        boolean free = request.presence().busy().stream().noneMatch(busy -> busy.weekday() == date.getDayOfWeek());
        for (int column = 0; column < horizon.width(); column++) {
            int quarter = horizon.quarter(day, column);
            if (quarter >= 0
                    && quarters.instant(quarter).isAfter(request.notBefore())
                    && (free || present(quarters, quarter, length, horizon.zone()))) {
                bits[day * WORDS + column / BITS] |= 1L << column;
            }
        }
    }

    private boolean present(Quarters quarters, int quarter, int length, ZoneId zone) {
        LocalDateTime from = LocalDateTime.ofInstant(quarters.instant(quarter), zone);
        LocalDateTime to = LocalDateTime.ofInstant(quarters.instant(quarter + length), zone);
        return request.presence().allows(from, to);
    }

    private int[][] wishes(Horizon horizon) {
        Wishes wishes = request.wishes();
        int[][] costs = new int[DayOfWeek.values().length][horizon.width()];
        for (DayOfWeek weekday : DayOfWeek.values()) {
            for (int column = 0; column < horizon.width(); column++) {
                LocalTime time = horizon.timeOf(column);
                int late = Math.ceilDiv(wishes.minutesOutside(time), 15);
                costs[weekday.ordinal()][column] =
                        weights.hours() * late + (wishes.weekday(weekday) ? 0 : weights.weekday());
            }
        }
        return costs;
    }

    private static @Nullable VisitKind kind(@Nullable Companion companion) {
        return companion == null ? null : companion.kind();
    }
}

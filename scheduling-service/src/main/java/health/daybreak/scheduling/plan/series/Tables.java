package health.daybreak.scheduling.plan.series;

import static health.daybreak.scheduling.plan.series.Costs.NEVER;

import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.grid.GridVisit;
import health.daybreak.scheduling.plan.grid.Horizon;
import health.daybreak.scheduling.plan.model.Companion;
import health.daybreak.scheduling.plan.model.Part;
import java.util.Arrays;

/**
 * What each place costs a course, as the grid stands. What is charged for a place beyond the wishes (a crowded day, another
 * person, a price) is given by {@link PlaceExtra}.
 */
final class Tables {

    private static final int BITS = 64;

    private final ClinicGrid grid;
    private final CourseOnGrid course;
    private final PlaceExtra extra;
    private final int days;
    private final int width;

    Tables(ClinicGrid grid, CourseOnGrid course, PlaceExtra extra) {
        this.grid = grid;
        this.course = course;
        this.extra = extra;
        this.days = grid.horizon().days();
        this.width = grid.horizon().width();
    }

    /** What crowding a day costs, and being without the main person unless that is nobody in particular. */
    static PlaceExtra asThingsStand(ClinicGrid grid, CourseOnGrid course, int person) {
        int load = course.weights().load();
        int away = course.weights().person();
        return (shape, day, column) -> {
            int crowding = load == 0 ? 0 : load * grid.load().crowding(day, grid.chairQuarters(shape));
            boolean with = person == GridVisit.NONE || grid.withMainPerson(shape, person, day, column);
            return crowding + (with ? 0 : away);
        };
    }

    Costs costs() {
        int[] dose = table(Part.DOSE);
        int[][] doses = new int[course.spacing().doses()][];
        Arrays.fill(doses, dose);
        Companion preparation = course.request().treatment().preparation();
        if (preparation != null) {
            Companions before = new Companions(table(Part.PREPARATION), days, width, preparation);
            doses[0] = Companions.added(dose, before.before());
        }
        Companion integration = course.request().treatment().integration();
        if (integration == null) {
            return new Costs(days, width, doses, null);
        }
        int[][][] leave = new int[doses.length][][];
        Arrays.fill(leave, new Companions(table(Part.INTEGRATION), days, width, integration).afterByGap());
        return new Costs(days, width, doses, leave);
    }

    /** What each start of this part costs by itself. */
    int[] table(Part part) {
        int[] table = new int[days * width];
        Arrays.fill(table, NEVER);
        int shape = course.shape(part);
        Horizon horizon = grid.horizon();
        for (int day = 0; day < days; day++) {
            int[] wish = course.wish(horizon.date(day).getDayOfWeek());
            for (int word = 0; word < 2; word++) {
                long bits = grid.startBits(shape, day, word) & course.allowed(part, day, word);
                for (; bits != 0; bits &= bits - 1) {
                    int column = word * BITS + Long.numberOfTrailingZeros(bits);
                    table[day * width + column] = wish[column] + extra.of(shape, day, column);
                }
            }
        }
        return table;
    }
}

package health.daybreak.scheduling.plan.many;

import health.daybreak.scheduling.day.Hold;
import health.daybreak.scheduling.plan.exact.GrowingProgram;
import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.grid.Quarters;
import health.daybreak.scheduling.plan.many.Way.Seat;
import health.daybreak.scheduling.plan.model.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The rows of {@link Shares} that are about room: only such as shares would have overused without them. */
final class RoomRows {

    private static final double WHOLE = Hold.WHOLE;
    private static final double TINY = 1e-4;

    /** What a way takes at a quarter of a lane, in shares of a person or of a chair. */
    private interface Use {
        void of(int lane, int cell, double share);
    }

    private final ClinicGrid grid;
    private final Weights weights;
    private final RoomLeft room;
    private final GrowingProgram program;
    private final int[][] rows;
    private final int[] comfort;

    RoomRows(ClinicGrid grid, Weights weights, RoomLeft room, GrowingProgram program) {
        this.grid = grid;
        this.weights = weights;
        this.room = room;
        this.program = program;
        this.rows = new int[room.lanes()][room.cells()];
        for (int[] lane : rows) {
            Arrays.fill(lane, -1);
        }
        this.comfort = new int[grid.horizon().days()];
        Arrays.fill(comfort, -1);
    }

    /** The same rows of a copy of the program. */
    RoomRows(RoomRows other, GrowingProgram program) {
        this.grid = other.grid;
        this.weights = other.weights;
        this.room = other.room;
        this.program = program;
        this.rows = Arrays.stream(other.rows).map(int[]::clone).toArray(int[][]::new);
        this.comfort = other.comfort.clone();
    }

    /** What crowding dates that are crowded already costs. */
    int crowding(Column column) {
        return column.seats().stream()
                .filter(seat -> room.untilCrowded(seat.day()) < 0)
                .mapToInt(seat -> weights.load() * grid.chairQuarters(seat.shape()))
                .sum();
    }

    /** Tells how much of which rows a column uses; a row may come up more than once. */
    void of(Column column, Entries entries) {
        each(column, (lane, cell, share) -> {
            if (rows[lane][cell] >= 0) {
                entries.add(rows[lane][cell], share);
            }
        });
        for (Seat seat : column.seats()) {
            if (comfort[seat.day()] >= 0) {
                entries.add(comfort[seat.day()], grid.chairQuarters(seat.shape()));
            }
        }
    }

    /** What room is worth as the program is solved. */
    Prices prices() {
        Prices now = new Prices(grid, weights, room);
        for (int lane = 0; lane < rows.length; lane++) {
            for (int cell = 0; cell < rows[lane].length; cell++) {
                if (rows[lane][cell] >= 0) {
                    now.set(lane, cell, program.price(rows[lane][cell]) / WHOLE);
                }
            }
        }
        for (int day = 0; day < comfort.length; day++) {
            if (comfort[day] >= 0) {
                now.setComfort(day, program.price(comfort[day]));
            }
        }
        return now;
    }

    /** The cells of lanes that have a row, by {@link RoomLeft#number}. */
    List<Integer> cells() {
        List<Integer> cells = new ArrayList<>();
        for (int lane = 0; lane < rows.length; lane++) {
            for (int cell = 0; cell < rows[lane].length; cell++) {
                if (rows[lane][cell] >= 0) {
                    cells.add(room.number(lane, cell));
                }
            }
        }
        return cells;
    }

    /** Leaves out rows of lanes that are not used up; they come again when they would be overused. */
    void dropLoose() {
        for (int[] lane : rows) {
            for (int cell = 0; cell < lane.length; cell++) {
                if (lane[cell] >= 0 && program.drop(lane[cell])) {
                    lane[cell] = -1;
                }
            }
        }
    }

    /**
     * Adds a row for the worst quarter of each date of a lane that is overused, and for dates that are crowded.
     *
     * @param numbers of the columns in the program
     * @return whether there was any
     */
    boolean addOverused(List<Column> columns, List<Integer> numbers) {
        double[][] used = new double[rows.length][rows[0].length];
        double[] load = new double[comfort.length];
        for (int i = 0; i < columns.size(); i++) {
            double share = program.share(numbers.get(i));
            if (share > 0) {
                each(columns.get(i), (lane, cell, much) -> used[lane][cell] += share * much);
                columns.get(i).seats().forEach(seat -> load[seat.day()] += share * grid.chairQuarters(seat.shape()));
            }
        }
        boolean added = false;
        for (int day = 0; day < comfort.length; day++) {
            for (int lane = 0; lane < rows.length; lane++) {
                int worst = worst(lane, day, used[lane]);
                if (worst >= 0) {
                    rows[lane][worst] = addLane(lane, worst, columns, numbers);
                    added = true;
                }
            }
            if (comfort[day] < 0 && room.untilCrowded(day) >= 0 && load[day] > room.untilCrowded(day) + TINY) {
                comfort[day] = addComfort(day, columns, numbers);
                added = true;
            }
        }
        return added;
    }

    /** The quarter of a date at which a lane is overused most and has no row yet; -1 when there is none. */
    private int worst(int lane, int day, double[] used) {
        int worst = -1;
        double most = TINY;
        for (int cell = day * Quarters.MOST; cell < (day + 1) * Quarters.MOST; cell++) {
            double over = used[cell] - room.left(lane, cell) / WHOLE;
            if (over > most && rows[lane][cell] < 0) {
                worst = cell;
                most = over;
            }
        }
        return worst;
    }

    private int addLane(int lane, int cell, List<Column> columns, List<Integer> numbers) {
        return addRow(room.left(lane, cell) / WHOLE, columns, numbers, column -> {
            double[] use = {0};
            each(column, (at, quarter, share) -> use[0] += at == lane && quarter == cell ? share : 0);
            return use[0];
        });
    }

    /** With a column for what is used beyond it, which costs what crowding costs. */
    private int addComfort(int day, List<Column> columns, List<Integer> numbers) {
        int row = addRow(room.untilCrowded(day), columns, numbers, column -> column.seats().stream()
                .filter(seat -> seat.day() == day)
                .mapToInt(seat -> grid.chairQuarters(seat.shape()))
                .sum());
        Entries beyond = new Entries();
        beyond.add(row, -1);
        program.addColumn(weights.load(), beyond.numbers(), beyond.values());
        return row;
    }

    private int addRow(double limit, List<Column> columns, List<Integer> numbers, ToDoubleFunction<Column> use) {
        Entries entries = new Entries();
        for (int i = 0; i < columns.size(); i++) {
            entries.add(numbers.get(i), use.applyAsDouble(columns.get(i)));
        }
        return program.addRow(limit, entries.numbers(), entries.values());
    }

    private void each(Column column, Use use) {
        for (int i = 0; i < column.seats().size(); i++) {
            Seat seat = column.seats().get(i);
            room.each(seat, column.chairKinds().get(i), (lane, cell, share) -> use.of(lane, cell, share / WHOLE));
        }
    }
}

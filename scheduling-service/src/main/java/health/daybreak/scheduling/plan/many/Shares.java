package health.daybreak.scheduling.plan.many;

import health.daybreak.scheduling.plan.exact.GrowingProgram;
import health.daybreak.scheduling.plan.grid.ClinicGrid;
import health.daybreak.scheduling.plan.model.Weights;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ObjDoubleConsumer;
import java.util.function.Predicate;

/**
 * The ways of planning the courses that are known so far, chosen in shares, so that no person and no kind of chair is used
 * beyond what is left and it costs least. What room would be worth then is what the next ways are asked for with. A course may
 * always stay without a plan in part.
 */
final class Shares {

    private final GrowingProgram program;
    private final RoomRows room;
    private final Cuts cuts;
    private final List<Column> columns;
    private final List<Integer> numbers;
    private final Set<Column> known;
    private final double most;

    Shares(ClinicGrid grid, Weights weights, int courses) {
        this.program = new GrowingProgram();
        RoomLeft left = new RoomLeft(grid);
        this.room = new RoomRows(grid, weights, left, program);
        this.cuts = new Cuts(left, program);
        this.columns = new ArrayList<>();
        this.numbers = new ArrayList<>();
        this.known = new HashSet<>();
        this.most = 2.0 * weights.unplaced() * courses;
        for (int course = 0; course < courses; course++) {
            program.addRow(-1, new int[0], new double[0]);
            add(new Column(course, List.of(), List.of(), weights.unplaced()));
        }
    }

    private Shares(Shares other) {
        this.program = other.program.copy();
        this.room = new RoomRows(other.room, program);
        this.cuts = new Cuts(other.cuts, program);
        this.columns = new ArrayList<>(other.columns);
        this.numbers = new ArrayList<>(other.numbers);
        this.known = new HashSet<>(other.known);
        this.most = other.most;
    }

    /** The same shares, to be chosen differently from now on. */
    Shares copy() {
        return new Shares(this);
    }

    /** The ways that are known. */
    List<Column> columns() {
        return columns;
    }

    /** Adds a way of planning a course; false when it was known. */
    boolean add(Column column) {
        if (!known.add(column)) {
            return false;
        }
        Entries entries = new Entries();
        entries.add(column.course(), -1);
        room.of(column, entries);
        cuts.of(column, entries);
        columns.add(column);
        numbers.add(program.addColumn(column.own() + room.crowding(column), entries.numbers(), entries.values()));
        return true;
    }

    /** Chooses without the ways that are meant from now on. */
    void without(Predicate<Column> meant) {
        Entries entries = new Entries();
        for (int i = 0; i < columns.size(); i++) {
            entries.add(numbers.get(i), meant.test(columns.get(i)) ? 1 : 0);
        }
        program.addRow(0, entries.numbers(), entries.values());
    }

    /** Chooses anew, after ways were added or left out; true when nothing is overused any more. */
    boolean choose() {
        program.keepLimits();
        program.lower();
        boolean overused = room.addOverused(columns, numbers);
        if (overused) {
            program.keepLimits();
            program.lower();
        }
        return !overused;
    }

    /** Cuts off the shares as they are where whole plans cannot be like that; they are to be chosen anew if it was true. */
    boolean cut() {
        cuts.dropLoose();
        room.dropLoose();
        return cuts.addBroken(columns, numbers, room.cells());
    }

    /** The ways that there are shares of. */
    void each(ObjDoubleConsumer<Column> shares) {
        for (int i = 0; i < columns.size(); i++) {
            double share = program.share(numbers.get(i));
            if (share > 0) {
                shares.accept(columns.get(i), share);
            }
        }
    }

    /** Whether rounding has grown so that the shares mean nothing any more. */
    boolean broken() {
        return !(Math.abs(cost()) < most);
    }

    /** What it costs in shares, in points. */
    double cost() {
        return program.value();
    }

    /** What a course costs as the shares are, with the prices of what it takes, in points. */
    double cost(int course) {
        return program.price(course);
    }

    /** What room is worth as the shares are. */
    Prices prices() {
        return room.prices();
    }

    /** What using what was cut off costs beside them. */
    List<Charge> charges() {
        return cuts.charges();
    }
}

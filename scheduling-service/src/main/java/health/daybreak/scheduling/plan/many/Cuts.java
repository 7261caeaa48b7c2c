package health.daybreak.scheduling.plan.many;

import health.daybreak.scheduling.plan.exact.GrowingProgram;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of {@link Shares} that are about cuts: only such as shares would have broken without them. */
final class Cuts {

    private static final int AT_ONCE = 12;

    /** Prices below that come from rounding. */
    private static final double TINY = 1e-7;

    private final RoomLeft room;
    private final GrowingProgram program;
    private final Map<Cut, Integer> rows;

    Cuts(RoomLeft room, GrowingProgram program) {
        this.room = room;
        this.program = program;
        this.rows = new LinkedHashMap<>();
    }

    /** The same rows of a copy of the program. */
    Cuts(Cuts other, GrowingProgram program) {
        this.room = other.room;
        this.program = program;
        this.rows = new LinkedHashMap<>(other.rows);
    }

    /** Tells how much of which rows a column uses. */
    void of(Column column, Entries entries) {
        rows.forEach((cut, row) -> entries.add(row, used(cut, column)));
    }

    /** What using each of them costs as the program is solved; those that cost nothing are left out. */
    List<Charge> charges() {
        List<Charge> charges = new ArrayList<>();
        rows.forEach((cut, row) -> {
            if (program.price(row) > TINY) {
                charges.add(new Charge(cut, Prices.fine(program.price(row))));
            }
        });
        return charges;
    }

    /** Leaves out those that shares stay below. */
    void dropLoose() {
        rows.values().removeIf(program::drop);
    }

    /**
     * Adds rows for some of the cuts that shares break.
     *
     * @param numbers of the columns in the program
     * @param cells of lanes that have a row, by their numbers
     * @return whether there were any
     */
    boolean addBroken(List<Column> columns, List<Integer> numbers, List<Integer> cells) {
        List<Column> shared = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            double share = program.share(numbers.get(i));
            if (share > TINY) {
                shared.add(columns.get(i));
                shares.add(share);
            }
        }
        RowsOfCuts of = RowsOfCuts.of(shared, shares, cells, room);
        int added = 0;
        for (CutSearch.Found found : CutSearch.broken(of.rows(), of.shares())) {
            Cut cut = of.cut(found.rows(), room);
            if (added < AT_ONCE && !rows.containsKey(cut)) {
                rows.put(cut, addRow(cut, columns, numbers));
                added++;
            }
        }
        return added > 0;
    }

    private int addRow(Cut cut, List<Column> columns, List<Integer> numbers) {
        Entries entries = new Entries();
        for (int i = 0; i < columns.size(); i++) {
            entries.add(numbers.get(i), used(cut, columns.get(i)));
        }
        return program.addRow(cut.most(), entries.numbers(), entries.values());
    }

    private int used(Cut cut, Column column) {
        return cut.used(column.course(), column.seats(), room);
    }
}

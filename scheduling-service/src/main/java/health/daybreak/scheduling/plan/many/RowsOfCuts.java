package health.daybreak.scheduling.plan.many;

import health.daybreak.scheduling.day.Hold;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What cuts are made of: that a course has one plan, and that cells of lanes are not overused, each with how shares use it.
 *
 * @param rows courses first, then cells
 * @param courses by their numbers
 * @param cells by their numbers
 * @param parts in how many parts each cell is given at once
 */
record RowsOfCuts(
        List<CutSearch.Row> rows, double[] shares, List<Integer> courses, List<Integer> cells, List<Integer> parts) {

    /**
     * Takes them from columns with their shares.
     *
     * @param cells those that may be used up
     */
    static RowsOfCuts of(List<Column> columns, List<Double> shares, List<Integer> cells, RoomLeft room) {
        double[] much = shares.stream().mapToDouble(Double::doubleValue).toArray();
        RowsOfCuts of =
                new RowsOfCuts(new ArrayList<>(), much, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        columns.stream().map(Column::course).distinct().sorted().forEach(course -> of.course(course, columns));
        Map<Integer, int[]> uses = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            int at = i;
            columns.get(i)
                    .seats()
                    .forEach(seat -> room.eachCertain(
                            seat,
                            (lane, cell, share) -> uses.computeIfAbsent(
                                            room.number(lane, cell), none -> new int[much.length])[at] += share));
        }
        for (int cell : cells) {
            if (uses.containsKey(cell)) {
                of.cell(cell, uses.get(cell), room.left(cell));
            }
        }
        return of;
    }

    /** The cut of rows that are added up. */
    Cut cut(BitSet added, RoomLeft room) {
        Set<Integer> some = new HashSet<>();
        Map<Integer, Integer> often = new HashMap<>();
        added.stream().forEach(row -> {
            if (row < courses.size()) {
                some.add(courses.get(row));
            } else {
                often.put(cells.get(row - courses.size()), parts.get(row - courses.size()));
            }
        });
        return Cut.of(some, often, room);
    }

    private void course(int course, List<Column> columns) {
        BitSet odd = new BitSet();
        IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).course() == course)
                .forEach(odd::set);
        courses.add(course);
        rows.add(new CutSearch.Row(odd, true, 0));
    }

    private void cell(int cell, int[] uses, int left) {
        int part = Hold.WHOLE;
        for (int use : uses) {
            part = BigInteger.valueOf(part).gcd(BigInteger.valueOf(use)).intValue();
        }
        BitSet odd = new BitSet();
        double unused = (double) left / part;
        for (int i = 0; i < uses.length; i++) {
            odd.set(i, uses[i] / part % 2 != 0);
            unused -= shares[i] * uses[i] / part;
        }
        cells.add(cell);
        parts.add(Hold.WHOLE / part);
        rows.add(new CutSearch.Row(odd, left / part % 2 != 0, Math.max(0, unused)));
    }
}

package health.daybreak.intake.export.table;

import java.util.List;

/**
 * One table of a record.
 *
 * @param name of its file, without a patient in it
 * @param title for people
 * @param rows each with as many cells as there are columns
 */
public record RecordTable(String name, String title, List<String> columns, List<List<String>> rows) {

    public RecordTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("Every row of " + name + " has " + width + " cells");
        }
    }
}

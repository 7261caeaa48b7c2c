package health.daybreak.reporting.export;

import health.daybreak.reporting.projection.Known;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * A table that can be taken away.
 *
 * @param <R> what a row is made of
 * @param name also the name of its file
 * @param meaning what one row is
 * @param columns in their order; the first names the row and is in no two of them
 * @param rows those of the current clinic, in any order
 * @param patientId of whom a row is, which is also its column {@code patient_id}
 */
public record ExportTable<R>(
        String name,
        String meaning,
        List<Column<R>> columns,
        Function<Known, List<R>> rows,
        Function<R, String> patientId) {

    public ExportTable {
        columns = List.copyOf(columns);
    }

    /** All rows as they stand in what is known, by the first column: the same facts give the same file. */
    public TableContent<R> content(Known known) {
        List<R> all = rows.apply(known).stream()
                .sorted(Comparator.comparing(
                        row -> String.valueOf(columns.getFirst().value().apply(row))))
                .toList();
        return new TableContent<>(this, all);
    }
}

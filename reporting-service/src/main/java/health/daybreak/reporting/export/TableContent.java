package health.daybreak.reporting.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a table at one moment, with every value already found: what is written from it cannot break off half way. */
public final class TableContent<R> {

    private final ExportTable<R> table;
    private final List<@Nullable Object[]> rows;
    private final List<String> patientIds;

    TableContent(ExportTable<R> table, List<R> rows) {
        this.table = table;
        this.rows = rows.stream().map(this::values).toList();
        this.patientIds =
                rows.stream().map(table.patientId()).distinct().sorted().toList();
    }

    /** Its name and columns. */
    public ExportTable<R> table() {
        return table;
    }

    /** The values, each row in the order of the columns. */
    public List<@Nullable Object[]> rows() {
        return rows;
    }

    /** Everybody who is in it, without saying who that is. */
    public List<String> patientIds() {
        return patientIds;
    }

    private @Nullable Object[] values(R row) {
        List<@Nullable Object> values = new ArrayList<>();
        table.columns().forEach(column -> values.add(column.value().apply(row)));
        return values.toArray();
    }
}

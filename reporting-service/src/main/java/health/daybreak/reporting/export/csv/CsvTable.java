package health.daybreak.reporting.export.csv;

import health.daybreak.reporting.export.Column;
import health.daybreak.reporting.export.ColumnType;
import health.daybreak.reporting.export.TableContent;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** Writes a table as CSV: RFC 4180, UTF-8, the columns' names first, an empty cell where there is no value. */
public final class CsvTable {

    private static final String LINE_END = "\r\n";

    /** With what a spreadsheet begins a formula, which it would work out at whoever opens the file. */
    private static final String FORMULA = "=+-@\t\r\n";

    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private CsvTable() {}

    /** Writes the table and leaves the stream open. */
    public static <R> void write(TableContent<R> content, OutputStream out) throws IOException {
        List<Column<R>> columns = content.table().columns();
        CsvSchema schema = CsvSchema.emptySchema().withLineSeparator(LINE_END);
        try (SequenceWriter writer = CSV.writer(schema).writeValues(out)) {
            writer.write(columns.stream().map(Column::name).toArray());
            for (@Nullable Object[] row : content.rows()) {
                writer.write(cells(columns, row));
            }
        }
    }

    /** Jackson leaves a null out of an array, and all cells after it would move; an empty word is an empty cell. */
    private static <R> String[] cells(List<Column<R>> columns, @Nullable Object[] row) {
        String[] cells = new String[row.length];
        for (int i = 0; i < row.length; i++) {
            Object value = row[i];
            cells[i] = value == null ? "" : cell(columns.get(i).type(), value.toString());
        }
        return cells;
    }

    /** Only words can be taken for a formula; a number below zero stays a number. */
    private static String cell(ColumnType type, String text) {
        boolean formula = type == ColumnType.TEXT && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}

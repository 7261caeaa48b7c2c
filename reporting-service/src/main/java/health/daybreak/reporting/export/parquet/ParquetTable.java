package health.daybreak.reporting.export.parquet;

import health.daybreak.reporting.export.Column;
import health.daybreak.reporting.export.TableContent;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as Apache Parquet. What each column means stands in the file, too: in its metadata, under the column's name
 * with {@value #MEANING} before it.
 */
public final class ParquetTable {

    static final String MEANING = "daybreak.meaning.";

    /** So much of a table is held in memory until it is written. */
    private static final long ROW_GROUP_BYTES = 4L * 1024 * 1024;

    private ParquetTable() {}

    /** Writes the table and leaves the stream open. */
    public static <R> void write(TableContent<R> content, OutputStream out) throws IOException {
        try (ParquetWriter<@Nullable Object[]> writer = new Builder(
                        out, content.table().columns())
                .withConf(new PlainParquetConfiguration())
                .withRowGroupSize(ROW_GROUP_BYTES)
                .build()) {
            for (@Nullable Object[] row : content.rows()) {
                writer.write(row);
            }
        }
    }

    private static <R> MessageType schema(List<Column<R>> columns) {
        Types.MessageTypeBuilder schema = Types.buildMessage();
        columns.forEach(column -> schema.addField(field(column)));
        return schema.named("row");
    }

    /** The type of a column, which may always be without a value. */
    private static PrimitiveType field(Column<?> column) {
        return switch (column.type()) {
            case TEXT ->
                Types.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column.name());
            case WHOLE -> Types.optional(PrimitiveTypeName.INT32).named(column.name());
            case YES_OR_NO -> Types.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
            case MOMENT ->
                Types.optional(PrimitiveTypeName.INT64)
                        .as(LogicalTypeAnnotation.timestampType(true, TimeUnit.MICROS))
                        .named(column.name());
            case DAY ->
                Types.optional(PrimitiveTypeName.INT32)
                        .as(LogicalTypeAnnotation.dateType())
                        .named(column.name());
        };
    }

    private static <R> Map<String, String> meanings(List<Column<R>> columns) {
        Map<String, String> meanings = new TreeMap<>();
        columns.forEach(column -> meanings.put(
                MEANING + column.name(),
                column.unit() == null ? column.meaning() : column.meaning() + " In " + column.unit() + "."));
        return meanings;
    }

    private static final class Builder extends ParquetWriter.Builder<@Nullable Object[], Builder> {

        private final RowSupport support;

        <R> Builder(OutputStream out, List<Column<R>> columns) {
            super(new StreamedFile(out));
            support = new RowSupport(schema(columns), meanings(columns));
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected WriteSupport<@Nullable Object[]> getWriteSupport(ParquetConfiguration configuration) {
            return support;
        }

        @Override
        @SuppressWarnings("deprecation") // still abstract
        protected WriteSupport<@Nullable Object[]> getWriteSupport(Configuration hadoop) {
            return support;
        }
    }
}

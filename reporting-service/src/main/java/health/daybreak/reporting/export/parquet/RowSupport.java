package health.daybreak.reporting.export.parquet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/** Tells Parquet the values of a row; those that are not there are left out. */
final class RowSupport extends WriteSupport<@Nullable Object[]> {

    private final MessageType schema;
    private final Map<String, String> metadata;
    private @Nullable RecordConsumer consumer;

    RowSupport(MessageType schema, Map<String, String> metadata) {
        this.schema = schema;
        this.metadata = metadata;
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
        return new WriteContext(schema, metadata);
    }

    @Override
    @SuppressWarnings("deprecation") // still abstract
    public WriteContext init(Configuration hadoop) {
        return new WriteContext(schema, metadata);
    }

    @Override
    public void prepareForWrite(RecordConsumer prepared) {
        consumer = prepared;
    }

    @Override
    public void write(@Nullable Object[] row) {
        RecordConsumer record = consumer;
        if (record == null) {
            throw new IllegalStateException("Parquet writes before it has prepared to");
        }
        record.startMessage();
        for (int i = 0; i < row.length; i++) {
            Object value = row[i];
            if (value != null) {
                String name = schema.getFieldName(i);
                record.startField(name, i);
                add(record, value);
                record.endField(name, i);
            }
        }
        record.endMessage();
    }

    private static void add(RecordConsumer record, Object value) {
        switch (value) {
            case String text -> record.addBinary(Binary.fromString(text));
            case Integer whole -> record.addInteger(whole);
            case Boolean yes -> record.addBoolean(yes);
            case Instant moment -> record.addLong(ChronoUnit.MICROS.between(Instant.EPOCH, moment));
            case LocalDate day -> record.addInteger(Math.toIntExact(day.toEpochDay()));
            default -> throw new IllegalArgumentException("No column holds a " + value.getClass());
        }
    }
}

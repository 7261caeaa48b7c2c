package health.daybreak.reporting.export;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Files of both formats read by libraries that did not write them; each row by column, without what is empty. */
record ReadBack(List<String> columns, List<Map<String, Object>> rows) {

    static ReadBack csv(byte[] file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new String(file, StandardCharsets.UTF_8), format)) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (CSVRecord line : parser) {
                Map<String, Object> row = new LinkedHashMap<>();
                line.toMap().forEach((column, cell) -> {
                    if (!cell.isEmpty()) {
                        row.put(column, cell);
                    }
                });
                rows.add(row);
            }
            return new ReadBack(List.copyOf(parser.getHeaderNames()), rows);
        }
    }

    static ReadBack parquet(byte[] file) throws IOException {
        try (ParquetFileReader reader = ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(file)));
                RowReader lines = reader.rowReader()) {
            List<String> columns = reader.getFileSchema().getColumns().stream()
                    .map(column -> column.name())
                    .toList();
            List<Map<String, Object>> rows = new ArrayList<>();
            while (lines.hasNext()) {
                lines.next();
                Map<String, Object> row = new LinkedHashMap<>();
                for (String column : columns) {
                    if (!lines.isNull(column)) {
                        row.put(column, lines.getValue(column));
                    }
                }
                rows.add(row);
            }
            return new ReadBack(columns, rows);
        }
    }

    static Map<String, String> parquetMetadata(byte[] file) throws IOException {
        try (ParquetFileReader reader = ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(file)))) {
            return reader.getFileMetaData().keyValueMetadata();
        }
    }
}

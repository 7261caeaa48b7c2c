package health.daybreak.reporting.export.web;

import health.daybreak.reporting.export.TableContent;
import health.daybreak.reporting.export.csv.CsvTable;
import health.daybreak.reporting.export.parquet.ParquetTable;
import org.springframework.http.MediaType;

/** How a table is written. */
enum TableFormat {
    /** For a spreadsheet; cells that it would take for a formula begin with an apostrophe. */
    CSV(TableFormat.CSV_TYPE, "csv"),
    /** For a notebook or a warehouse: typed, and every value as it is. */
    PARQUET(TableFormat.PARQUET_TYPE, "parquet");

    static final String CSV_TYPE = "text/csv;charset=UTF-8";
    static final String PARQUET_TYPE = "application/vnd.apache.parquet";

    private final MediaType mediaType;
    private final String extension;

    TableFormat(String mediaType, String extension) {
        this.mediaType = MediaType.parseMediaType(mediaType);
        this.extension = extension;
    }

    MediaType mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    FileBody body(TableContent<?> content) {
        return switch (this) {
            case CSV -> out -> CsvTable.write(content, out);
            case PARQUET -> out -> ParquetTable.write(content, out);
        };
    }
}

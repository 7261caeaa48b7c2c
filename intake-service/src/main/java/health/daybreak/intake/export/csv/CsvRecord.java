package health.daybreak.intake.export.csv;

import health.daybreak.intake.export.PatientRecord;
import health.daybreak.intake.export.table.RecordTable;
import health.daybreak.intake.export.table.RecordTables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a record as one CSV file a table (RFC 4180, UTF-8 with the mark that spreadsheets look for), in a ZIP. */
public final class CsvRecord {

    private static final String MARK = "\ufeff";
    private static final String END = "\r\n";

    private final RecordTables tables;

    public CsvRecord(RecordTables tables) {
        this.tables = tables;
    }

    /** The archive. */
    public byte[] zip(PatientRecord record) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (RecordTable table : tables.of(record)) {
                ZipEntry entry = new ZipEntry(table.name() + ".csv");
                entry.setTime(record.asOf().toEpochMilli());
                zip.putNextEntry(entry);
                zip.write(csv(table).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory does not fail", impossible);
        }
        return bytes.toByteArray();
    }

    private static String csv(RecordTable table) {
        StringBuilder csv = new StringBuilder(MARK).append(line(table.columns()));
        table.rows().forEach(row -> csv.append(line(row)));
        return csv.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvRecord::cell).collect(Collectors.joining(",", "", END));
    }

    /** Quoted where it must be; what a spreadsheet would take for a formula begins with an apostrophe. */
    private static String cell(String text) {
        String safe = isFormula(text) ? "'" + text : text;
        boolean quoted =
                safe.chars().anyMatch(letter -> letter == ',' || letter == '"' || letter == '\n' || letter == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /** Signs before digits are numbers and telephone numbers, which stay as they are. */
    private static boolean isFormula(String text) {
        return text.matches("(?s)[=@\\t\\r].*|[+-][^0-9].*");
    }
}

package health.daybreak.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import health.daybreak.reporting.InMemoryProjections;
import health.daybreak.reporting.Story;
import health.daybreak.reporting.export.csv.CsvTable;
import health.daybreak.reporting.export.parquet.ParquetTable;
import health.daybreak.reporting.projection.Known;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tables are read back by other libraries than those that write them. */
class ExportTablesTest {

    private static final Known CLINIC = known(
            Story.inTreatment("ann", 20)
                    .ratedAtScreening("MODERATE")
                    .session(1, 20)
                    .booked(2)
                    .held(2)
                    .alert(2)
                    .aborted(2)
                    .booked(3)
                    .cancelled(3, true)
                    .booked(4)
                    .moved(4, Story.startOf(5)),
            Story.inTreatment("bob", 14, "IM").discontinued(),
            Story.of("cid").mergedInto("bob").scoredAtScreening("GAD-7", 3));

    @Test
    void bothFormatsHoldEveryValueOfEveryRow() throws IOException {
        for (ExportTable<?> table : ExportTables.all()) {
            TableContent<?> content = table.content(CLINIC);
            List<String> columns =
                    table.columns().stream().<String>map(Column::name).toList();
            List<Map<String, Object>> rows =
                    content.rows().stream().map(row -> present(columns, row)).toList();

            ReadBack parquet = ReadBack.parquet(parquet(content));
            ReadBack csv = ReadBack.csv(csv(content));

            assertThat(rows).as(table.name()).isNotEmpty();
            assertThat(parquet.columns()).isEqualTo(columns);
            assertThat(parquet.rows()).isEqualTo(rows);
            assertThat(csv.columns()).isEqualTo(columns);
            assertThat(csv.rows())
                    .isEqualTo(rows.stream().map(ExportTablesTest::inWords).toList());
        }
    }

    @Test
    void aSessionIsOneRowThatSaysWhatBecameOfIt() throws IOException {
        List<Map<String, Object>> sessions = ReadBack.parquet(
                        parquet(ExportTables.named("sessions").content(CLINIC)))
                .rows();

        assertThat(sessions)
                .extracting(row -> row.get("session_id"), row -> row.get("status"), row -> row.get("date"))
                .containsExactly(
                        tuple("session-ann-1", "COMPLETED", LocalDate.of(2026, 11, 6)),
                        tuple("session-ann-2", "ABORTED", LocalDate.of(2026, 11, 9)),
                        tuple("session-ann-3", "CANCELLED", LocalDate.of(2026, 11, 12)),
                        tuple("session-ann-4", "BOOKED", LocalDate.of(2026, 11, 18)));
        assertThat(sessions.get(1)).containsEntry("holds", 1).containsEntry("alerts", 1);
        assertThat(sessions.get(2)).containsEntry("cancelled_late", true);
        assertThat(sessions.get(3)).containsEntry("starts_at", Story.startOf(5)).doesNotContainKey("arrived_at");
    }

    @Test
    void aScoreThatIsNeverSummedHasALevelAndNoTotal() throws IOException {
        List<Map<String, Object>> scores =
                ReadBack.csv(csv(ExportTables.named("scores").content(CLINIC))).rows();

        assertThat(scores)
                .filteredOn(row -> "C-SSRS".equals(row.get("instrument")))
                .singleElement()
                .satisfies(
                        row -> assertThat(row).containsEntry("band", "MODERATE").doesNotContainKey("total"));
        assertThat(scores)
                .filteredOn(row -> "cid".equals(row.get("patient_id")))
                .singleElement()
                .satisfies(row -> assertThat(row).containsKey("patient_merged_at"));
    }

    @Test
    void aClinicWithoutPatientsHasFilesWithColumnsAndNoRows() throws IOException {
        Known empty = known();
        for (ExportTable<?> table : ExportTables.all()) {
            List<String> columns =
                    table.columns().stream().<String>map(Column::name).toList();

            assertThat(ReadBack.csv(csv(table.content(empty)))).isEqualTo(new ReadBack(columns, List.of()));
            assertThat(ReadBack.parquet(parquet(table.content(empty)))).isEqualTo(new ReadBack(columns, List.of()));
        }
    }

    @Test
    void aSpreadsheetFindsNoFormulaInAWordAndParquetHoldsTheWordAsItIs() throws IOException {
        for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1")) {
            TableContent<String> content = words(formula);

            assertThat(ReadBack.csv(csv(content)).rows()).containsExactly(Map.of("word", "'" + formula));
            assertThat(ReadBack.parquet(parquet(content)).rows()).containsExactly(Map.of("word", formula));
        }
        assertThat(ReadBack.csv(csv(words("a \"b\", c\nd é"))).rows())
                .containsExactly(Map.of("word", "a \"b\", c\nd é"));
    }

    @Test
    void theSameFactsInAnyOrderGiveTheSameFile() throws IOException {
        Known reversed = known(
                Story.inTreatment("bob", 9).session(1, 9),
                Story.inTreatment("ann", 20).session(1, 20));
        Known straight = known(
                Story.inTreatment("ann", 20).session(1, 20),
                Story.inTreatment("bob", 9).session(1, 9));
        for (ExportTable<?> table : ExportTables.all()) {
            assertThat(csv(table.content(reversed))).isEqualTo(csv(table.content(straight)));
            assertThat(parquet(table.content(reversed))).isEqualTo(parquet(table.content(straight)));
        }
    }

    @Test
    void aParquetFileSaysItselfWhatItsColumnsMean() throws IOException {
        Map<String, String> metadata =
                ReadBack.parquetMetadata(parquet(ExportTables.named("courses").content(known())));

        assertThat(metadata)
                .containsEntry(
                        "daybreak.meaning.screening_phq9",
                        "PHQ-9 at that screening, 0 to 27; empty if it was not answered. In points.")
                .containsEntry("daybreak.meaning.course_id", "The course.");
    }

    private static TableContent<String> words(String word) {
        ExportTable<String> table = new ExportTable<>(
                "words",
                "One word a row.",
                List.of(Column.text("word", "A word.", text -> text)),
                known -> List.of(word),
                text -> "patient");
        return table.content(known());
    }

    private static Map<String, Object> present(List<String> columns, Object[] values) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                row.put(columns.get(i), values[i]);
            }
        }
        return row;
    }

    private static Map<String, Object> inWords(Map<String, Object> row) {
        Map<String, Object> words = new LinkedHashMap<>();
        row.forEach((column, value) -> words.put(column, value.toString()));
        return words;
    }

    private static byte[] csv(TableContent<?> content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvTable.write(content, bytes);
        return bytes.toByteArray();
    }

    private static byte[] parquet(TableContent<?> content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ParquetTable.write(content, bytes);
        return bytes.toByteArray();
    }

    private static Known known(Story... stories) {
        return Known.now(InMemoryProjections.of(stories), Story.startOf(20));
    }
}

package health.daybreak.reporting.export.web;

import health.daybreak.reporting.export.Column;
import health.daybreak.reporting.export.ColumnType;
import health.daybreak.reporting.export.ExportTable;
import health.daybreak.reporting.export.ExportTables;
import health.daybreak.reporting.export.fhir.FhirFiles;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be taken away, and what every column of it means: the data dictionary. */
record ExportsView(List<TableView> tables, List<TableFormat> formats, List<FhirView> fhir) {

    /** The resources of one type of FHIR R4; {@code meaning} says what one of them is. */
    record FhirView(String type, String meaning) {}

    /** One table; {@code meaning} says what a row is. */
    record TableView(String name, String meaning, List<ColumnView> columns) {

        static <R> TableView of(ExportTable<R> table) {
            return new TableView(
                    table.name(),
                    table.meaning(),
                    table.columns().stream().map(ColumnView::of).toList());
        }
    }

    /**
     * One column.
     *
     * @param unit of a number; null where there is none
     */
    record ColumnView(
            String name, ColumnType type, @Nullable String unit, String meaning) {

        static ColumnView of(Column<?> column) {
            return new ColumnView(column.name(), column.type(), column.unit(), column.meaning());
        }
    }

    static ExportsView all() {
        return new ExportsView(
                ExportTables.all().stream().<TableView>map(TableView::of).toList(),
                List.of(TableFormat.values()),
                FhirFiles.all().stream()
                        .map(file -> new FhirView(file.type(), file.meaning()))
                        .toList());
    }
}

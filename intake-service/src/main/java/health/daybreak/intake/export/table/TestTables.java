package health.daybreak.intake.export.table;

import health.daybreak.intake.export.PatientRecord;
import health.daybreak.intake.readiness.ReadinessBook;
import health.daybreak.intake.readiness.TestItem;
import health.daybreak.intake.readiness.TestItems;
import health.daybreak.intake.readiness.TestResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Results of tests, and what a prescriber said of them. */
final class TestTables {

    private final Cells cells;
    private final TestItems items;

    TestTables(Cells cells, TestItems items) {
        this.cells = cells;
        this.items = items;
    }

    List<RecordTable> of(PatientRecord record) {
        return List.of(results(record.tests()), reviews(record.tests()));
    }

    private RecordTable results(List<ReadinessBook> books) {
        List<List<String>> rows = new ArrayList<>();
        for (ReadinessBook book : books) {
            book.results().forEach(result -> rows.add(result(result)));
        }
        return new RecordTable(
                "tests",
                "Results of tests",
                List.of("Taken", "Test", "Result", "Figures", "From", "Note", "Recorded by"),
                rows);
    }

    private List<String> result(TestResult result) {
        return cells.row(
                result.takenAt(),
                title(result.item()),
                result.outcome(),
                result.figures().stream()
                        .map(figure -> figure.code() + " " + figure.value().toPlainString() + " " + figure.unit())
                        .collect(Collectors.joining("; ")),
                result.origin(),
                result.note(),
                result.recordedBy());
    }

    private RecordTable reviews(List<ReadinessBook> books) {
        List<List<String>> rows = new ArrayList<>();
        for (ReadinessBook book : books) {
            book.reviews()
                    .forEach(review -> rows.add(
                            cells.row(review.at(), review.resultId(), review.word(), review.note(), review.by())));
        }
        return new RecordTable(
                "test-reviews",
                "Results that a prescriber looked at",
                List.of("When", "Result", "Word", "Note", "By"),
                rows);
    }

    private String title(String item) {
        return items.items().stream()
                .filter(known -> known.id().equals(item))
                .map(TestItem::title)
                .findFirst()
                .orElse(item);
    }
}

package health.daybreak.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the data dictionary in the documents to the tables that are taken away. */
class ExportDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "exports.md");
    private static final String BEGIN = "<!-- generated: dictionary -->\n";
    private static final String END = "<!-- end -->\n";

    @Test
    void everyColumnStandsInTheDocumentWithItsMeaning() throws IOException {
        String document = Files.readString(DOCUMENT);
        int from = document.indexOf(BEGIN) + BEGIN.length();
        int to = document.indexOf(END, from);
        if (Boolean.getBoolean("daybreak.update-golden")) {
            Files.writeString(DOCUMENT, document.substring(0, from) + dictionary() + document.substring(to));
            return;
        }
        assertThat(document.substring(from, to))
                .as("Run this test with -Ddaybreak.update-golden=true to write the dictionary anew")
                .isEqualTo(dictionary());
    }

    private static String dictionary() {
        return ExportTables.all().stream().map(ExportDocumentTest::table).collect(Collectors.joining());
    }

    private static <R> String table(ExportTable<R> table) {
        return "\n### `" + table.name() + "`\n\n" + table.meaning() + "\n\n| column | type | meaning |\n|---|---|---|\n"
                + table.columns().stream().map(ExportDocumentTest::row).collect(Collectors.joining())
                + "\n";
    }

    private static String row(Column<?> column) {
        String type = column.unit() == null ? column.type().name() : column.type() + ", " + column.unit();
        return "| `" + column.name() + "` | " + type + " | " + column.meaning() + " |\n";
    }
}

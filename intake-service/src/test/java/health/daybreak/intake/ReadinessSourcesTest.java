package health.daybreak.intake;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.intake.readiness.Blocked;
import health.daybreak.intake.readiness.Component;
import health.daybreak.intake.readiness.Term;
import health.daybreak.intake.readiness.TestItem;
import health.daybreak.intake.readiness.TestItems;
import health.daybreak.intake.readiness.store.TestItemFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the tests' section of the clinical sources to what intake ships. */
class ReadinessSourcesTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "clinical-sources.md");
    private static final String HEADING = "## Labs and other tests\n";

    private final TestItems items = TestItemFile.read();

    @Test
    void everyTermAndRangeOfATestStandsInTheDocumentWithItsSource() throws IOException {
        String document = Files.readString(DOCUMENT);
        int from = document.indexOf(HEADING);
        int to = from < 0 ? -1 : document.indexOf("\n## ", from + 1) + 1;
        if (Boolean.getBoolean("daybreak.update-golden")) {
            int before = from < 0 ? document.indexOf("## Consents\n") : from;
            String rest = document.substring(from < 0 ? before : to > 0 ? to : document.length());
            Files.writeString(DOCUMENT, document.substring(0, before) + section() + rest);
            return;
        }
        String written = from < 0 ? "" : to > 0 ? document.substring(from, to) : document.substring(from);
        assertThat(written)
                .as("Run this test with -Ddaybreak.update-golden=true to write the section anew")
                .isEqualTo(section());
    }

    private String section() {
        Stream<String> head = Stream.of(
                HEADING,
                "Written by `ReadinessSourcesTest` from `intake-service/src/main/resources/readiness/items.json`, which also says of"
                        + " whom each is wanted. A result is said to expire soon " + items.expiringSoonDays()
                        + " days before it does: " + items.expiringSoonSource().citation() + " ("
                        + items.expiringSoonSource().mark() + ").\n",
                "| test | at | counts for | without it waits | source | mark |",
                "|---|---|---|---|---|---|");
        Stream<String> ranges =
                Stream.of("\n| figure | unit | from | to | source | mark |", "|---|---|---|---|---|---|");
        return Stream.of(
                                head,
                                items.items().stream().flatMap(ReadinessSourcesTest::terms),
                                ranges,
                                items.items().stream()
                                        .flatMap(item -> item.components().stream())
                                        .map(ReadinessSourcesTest::range))
                        .flatMap(lines -> lines)
                        .collect(Collectors.joining("\n"))
                + "\n\n";
    }

    private static Stream<String> terms(TestItem item) {
        return item.terms().stream()
                .map(term -> row(
                        item.title(),
                        term.stage().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        term.validFor().toDays() == 3 ? "72 h" : term.validFor().toDays() + " d" + sessions(term),
                        term.blocks().isEmpty()
                                ? "nothing"
                                : term.blocks().stream().map(Blocked::words).collect(Collectors.joining(", ")),
                        term.source().citation(),
                        term.source().mark()));
    }

    private static String sessions(Term term) {
        return term.validForSessions() == null ? "" : ", at most " + term.validForSessions() + " sessions";
    }

    private static String range(Component component) {
        return row(
                component.title(),
                component.unit(),
                component.low() == null ? "" : component.low().toPlainString(),
                component.high() == null ? "" : component.high().toPlainString(),
                component.source().citation(),
                component.source().mark());
    }

    private static String row(Object... cells) {
        return Stream.of(cells).map(String::valueOf).collect(Collectors.joining(" | ", "| ", " |"));
    }
}

package health.daybreak.intake;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.intake.consent.RenewalRules;
import health.daybreak.intake.consent.store.ConsentTextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the consents' section of the clinical sources to what intake ships. */
class ConsentSourcesTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "clinical-sources.md");
    private static final String HEADING = "## Consents\n";

    @Test
    void everyNumberOfARenewalStandsInTheDocumentWithItsSource() throws IOException {
        String document = Files.readString(DOCUMENT);
        int from = document.indexOf(HEADING);
        int to = from < 0 ? -1 : document.indexOf("\n## ", from + 1) + 1;
        if (Boolean.getBoolean("daybreak.update-golden")) {
            int before = from < 0 ? document.indexOf("## Treatment") : from;
            String rest = document.substring(from < 0 ? before : to > 0 ? to : document.length());
            Files.writeString(DOCUMENT, document.substring(0, before) + section() + rest);
            return;
        }
        String written = from < 0 ? "" : to > 0 ? document.substring(from, to) : document.substring(from);
        assertThat(written)
                .as("Run this test with -Ddaybreak.update-golden=true to write the section anew")
                .isEqualTo(section());
    }

    private static String section() {
        RenewalRules rules = ConsentTextFile.read().renewal();
        return HEADING
                + "\nWritten by `ConsentSourcesTest` from `intake-service/src/main/resources/consent/texts.json`, where the"
                + " texts are listed too.\n\n"
                + "| what | value | source | mark |\n|---|---|---|---|\n"
                + String.join(
                        "\n",
                        List.of(
                                row("A signature holds for", " months", rules.validMonths()),
                                row("Signed anew after, by one route", " sessions", rules.sessions()),
                                row("Signed anew when the dose rises by", " %", rules.doseIncreasePercent()),
                                row("A renewal is announced before its day", " d", rules.noticeDays())))
                + "\n\n";
    }

    private static String row(String what, String unit, RenewalRules.Limit limit) {
        return "| %s | %d%s | %s | %s |"
                .formatted(
                        what,
                        limit.value(),
                        unit,
                        limit.source().citation(),
                        limit.source().mark());
    }
}

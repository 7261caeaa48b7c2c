package health.daybreak.scheduling.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.scheduling.Riverside;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A clinician signs off what the page says, so it must say what the service does. */
class ClinicalSourcesPageTest {

    @Test
    void thePageNamesEveryNumberOfEveryProtocolWithItsSourceAndMark() throws IOException {
        List<String> page = Files.readAllLines(Path.of("..", "docs", "clinical-sources.md"));

        for (Protocol protocol : Riverside.protocols().all()) {
            protocol.sources().forEach((number, source) -> assertThat(page)
                    .as("%s %s", protocol.protocolId(), number)
                    .anyMatch(line -> line.startsWith("| `" + protocol.protocolId() + "` | `" + number + "` |")
                            && line.endsWith("| " + source.source() + " | " + source.mark() + " |")));
        }
    }
}

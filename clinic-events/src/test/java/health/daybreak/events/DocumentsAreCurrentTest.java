package health.daybreak.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DocumentsAreCurrentTest {

    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void theAsyncApiDocumentIsWhatTheCatalogueSays() {
        Golden.check(DOCS.resolve("asyncapi.yaml"), AsyncApi.yaml());
    }

    @Test
    void everyReferenceInTheAsyncApiDocumentLeadsSomewhere() {
        JsonNode document = AsyncApi.document();

        assertThat(document.findValuesAsString("$ref")).isNotEmpty().allSatisfy(target -> assertThat(
                        document.at(target.substring(1)).isObject())
                .as(target)
                .isTrue());
    }

    @Test
    void theTablesOfTheEventsPageAreWhatTheCatalogueSays() {
        Path page = DOCS.resolve("events.md");

        Golden.check(page, EventTables.renew(Golden.read(page)));
    }

    @Test
    void aPageThatLostItsMarkersIsNotSilentlyCurrent() {
        assertThatThrownBy(() -> EventTables.renew("# Events\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("generated: envelope");
    }
}

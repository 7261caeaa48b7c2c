package health.daybreak.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    void theTopicsOfTheEventsPageAreThoseWithEvents() {
        List<String> listed = Golden.read(DOCS.resolve("events.md"))
                .lines()
                .filter(line -> line.matches("\\| `daybreak\\.[a-z-]+` \\| .*"))
                .map(line -> line.split("`")[1])
                .toList();

        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(AsyncApi.byTopic().keySet().stream()
                        .map(Topic::wireName)
                        .toList());
    }

    @Test
    void theRecipeForResearchersOpensTheResearchTopicAndNoOther() {
        Matcher opened = Pattern.compile("--allow-principal User:research\\S* .*--topic (\\S+)")
                .matcher(Golden.read(DOCS.resolve("events.md")));

        assertThat(opened.results().map(line -> line.group(1))).containsExactly(Topic.RESEARCH.wireName());
    }

    @Test
    void theRecipeForAnalystsOpensEveryTopicButTheOneThatSaysWhoSomebodyIsAndTheOneForResearchers() {
        Matcher recipe = Pattern.compile("(?m)^for topic in (.+); do$").matcher(Golden.read(DOCS.resolve("events.md")));

        assertThat(recipe.results().flatMap(topics -> Stream.of(topics.group(1).split(" "))))
                .containsExactlyInAnyOrderElementsOf(AsyncApi.byTopic().keySet().stream()
                        .filter(topic -> topic != Topic.CONTACTS && topic != Topic.RESEARCH)
                        .map(topic -> topic.wireName().substring("daybreak.".length()))
                        .toList());
    }

    @Test
    void aPageThatLostItsMarkersIsNotSilentlyCurrent() {
        assertThatThrownBy(() -> EventTables.renew("# Events\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("generated: envelope");
    }
}

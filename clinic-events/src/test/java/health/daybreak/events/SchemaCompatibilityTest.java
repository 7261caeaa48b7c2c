package health.daybreak.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SchemaCompatibilityTest {

    private static final String RELEASED = """
            {"type": "object", "additionalProperties": true, "required": ["id", "route"], "properties": {
              "id": {"type": "string", "description": "The id.", "pattern": "^[a-z]+$"},
              "route": {"type": "string", "enum": ["IV", "IM"]},
              "minutes": {"type": ["integer", "null"], "minimum": 1},
              "reasons": {"type": "array", "items": {"type": "object", "required": ["rule"], "properties": {
                "rule": {"type": "string"}}}}}}
            """;

    @Test
    void theSameSchemaBreaksNothing() {
        assertThat(breaksAfter("{\"type\"", "{\"type\"")).isEmpty();
    }

    @Test
    void anotherDescriptionBreaksNothing() {
        assertThat(breaksAfter("The id.", "The identifier.")).isEmpty();
    }

    @Test
    void aNewOptionalPropertyBreaksNothing() {
        assertThat(breaksAfter("\"minutes\":", "\"note\": {\"type\": \"string\"}, \"minutes\":"))
                .isEmpty();
    }

    @Test
    void aNewOptionalPropertyOfAListedObjectBreaksNothing() {
        assertThat(breaksAfter("\"rule\": {", "\"version\": {\"type\": \"integer\"}, \"rule\": {"))
                .isEmpty();
    }

    @Test
    void aRemovedPropertyBreaks() {
        assertThat(breaksAfter("\"minutes\": {\"type\": [\"integer\", \"null\"], \"minimum\": 1},", ""))
                .containsExactly("/minutes was removed");
    }

    @Test
    void aRenamedPropertyBreaks() {
        assertThat(breaksAfter("\"minutes\":", "\"duration\":")).containsExactly("/minutes was removed");
    }

    @Test
    void aPropertyThatBecomesRequiredBreaks() {
        assertThat(breaksAfter("\"route\"]", "\"route\", \"minutes\"]"))
                .containsExactly("/minutes is now required: older events may lack it");
    }

    @Test
    void aNewRequiredPropertyBreaks() {
        assertThat(breaksAfter("\"route\"], \"properties\": {", "\"route\", \"at\"], \"properties\": {\"at\": {},"))
                .containsExactly("/at is now required: older events may lack it");
    }

    @Test
    void aPropertyThatIsNoLongerRequiredBreaks() {
        assertThat(breaksAfter("\"id\", \"route\"]", "\"id\"]"))
                .containsExactly("/route is no longer required: readers rely on it");
    }

    @Test
    void anotherTypeBreaks() {
        assertThat(breaksAfter("\"string\", \"description\"", "\"integer\", \"description\""))
                .containsExactly("/id changed type from \"string\" to \"integer\"");
    }

    @Test
    void aTypeThatMayNowBeNullBreaks() {
        assertThat(breaksAfter("\"string\", \"description\"", "[\"string\", \"null\"], \"description\""))
                .singleElement()
                .asString()
                .startsWith("/id changed type");
    }

    @Test
    void oneMoreValueOfAClosedVocabularyBreaks() {
        assertThat(breaksAfter("\"IM\"]", "\"IM\", \"KAP\"]"))
                .containsExactly("/route changed enum from [\"IV\",\"IM\"] to [\"IV\",\"IM\",\"KAP\"]");
    }

    @Test
    void oneValueLessOfAClosedVocabularyBreaks() {
        assertThat(breaksAfter(", \"IM\"]", "]")).hasSize(1);
    }

    @Test
    void anotherPatternBreaks() {
        assertThat(breaksAfter("^[a-z]+$", "^[a-z0-9]+$")).hasSize(1);
    }

    @Test
    void anotherLimitBreaks() {
        assertThat(breaksAfter("\"minimum\": 1", "\"minimum\": 0"))
                .containsExactly("/minutes changed minimum from 1 to 0");
    }

    @Test
    void aNewLimitBreaks() {
        assertThat(breaksAfter("\"minimum\": 1", "\"minimum\": 1, \"maximum\": 100"))
                .hasSize(1);
    }

    @Test
    void aSchemaThatClosesItselfBreaks() {
        assertThat(breaksAfter("\"additionalProperties\": true", "\"additionalProperties\": false"))
                .hasSize(1);
    }

    @Test
    void aBreakInsideAListedObjectIsFoundWithItsPath() {
        assertThat(breaksAfter("\"rule\": {\"type\": \"string\"}", "\"rule\": {\"type\": \"integer\"}"))
                .containsExactly("/reasons[]/rule changed type from \"string\" to \"integer\"");
    }

    private static List<String> breaksAfter(String text, String replacement) {
        assertThat(RELEASED).contains(text);
        JsonNode current = ContractFiles.JSON.readTree(RELEASED.replace(text, replacement));
        return SchemaCompatibility.breaks(ContractFiles.JSON.readTree(RELEASED), current);
    }
}

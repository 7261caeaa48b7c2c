package health.daybreak.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class SchemaFilesTest {

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static List<EventType<?>> types() {
        return ContractFiles.types();
    }

    static List<EventType<?>> typesWithData() {
        return ContractFiles.typesWithData();
    }

    @Test
    void everyEventVersionHasOneSchemaAndOneExampleAndThereAreNoOthers() {
        assertThat(ContractFiles.schemaFiles())
                .containsExactlyInAnyOrderElementsOf(types().stream()
                        .map(type -> type.name() + ".schema.json")
                        .toList());
        assertThat(ContractFiles.exampleFiles())
                .containsExactlyInAnyOrderElementsOf(
                        types().stream().map(type -> type.name() + ".json").toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void schemaAndExampleLieOnTheClassPathWhereTheTypeSays(EventType<?> type) {
        assertThat(EventType.class.getResource(type.schemaResource())).isNotNull();
        assertThat(EventType.class.getResource(type.exampleResource())).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("types")
    void aSchemaIsNamedByWhatTheEnvelopeSaysOfIt(EventType<?> type) {
        assertThat(ContractFiles.schema(type).get("$id").asString()).isEqualTo(type.dataSchema());
        assertThat(ContractFiles.schema(type).get("title").asString()).isEqualTo(type.name());
    }

    @ParameterizedTest
    @MethodSource("types")
    void aSchemaIsItselfValid(EventType<?> type) {
        Schema metaSchema = registry.getSchema(
                com.networknt.schema.SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

        assertThat(metaSchema.validate(ContractFiles.schema(type))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("typesWithData")
    void everyPropertyIsDescribedAndReadersTolerateNewOnes(EventType<?> type) {
        assertDescribed(ContractFiles.schema(type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void theExampleIsValid(EventType<?> type) {
        assertThat(problems(type, ContractFiles.example(type))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("typesWithData")
    void anExampleWithoutOneOfTheRequiredPropertiesIsNotValid(EventType<?> type) {
        for (JsonNode required : ContractFiles.schema(type).get("required")) {
            var incomplete = ContractFiles.example(type).asObject().deepCopy();
            incomplete.remove(required.asString());

            assertThat(problems(type, incomplete)).as("without %s", required).isNotEmpty();
        }
    }

    private List<com.networknt.schema.Error> problems(EventType<?> type, JsonNode data) {
        return registry.getSchema(ContractFiles.schema(type))
                .validate(data, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static void assertDescribed(JsonNode object) {
        assertThat(object.path("additionalProperties").asBoolean(false)).isTrue();
        object.get("properties").forEachEntry((name, property) -> {
            assertThat(property.path("description").asString("")).as(name).endsWith(".");
            if (property.path("items").has("properties")) {
                assertDescribed(property.get("items"));
            }
        });
    }
}

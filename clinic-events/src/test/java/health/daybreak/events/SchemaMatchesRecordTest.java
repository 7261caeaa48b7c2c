package health.daybreak.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class SchemaMatchesRecordTest {

    private static final Map<Type, String> JSON_TYPES = Map.of(
            String.class, "string",
            Instant.class, "string",
            LocalDate.class, "string",
            int.class, "integer",
            Integer.class, "integer",
            BigDecimal.class, "number",
            boolean.class, "boolean",
            Boolean.class, "boolean");
    private static final Map<Type, String> FORMATS = Map.of(Instant.class, "date-time", LocalDate.class, "date");

    static List<EventType<?>> types() {
        return ContractFiles.typesWithData();
    }

    @ParameterizedTest
    @MethodSource("types")
    void theSchemaSaysWhatTheRecordSays(EventType<?> type) {
        assertSame(ContractFiles.schema(type), type.payload());
    }

    @ParameterizedTest
    @MethodSource("types")
    void theRecordReadsAndWritesTheExampleWithoutLoss(EventType<?> type) {
        JsonNode example = ContractFiles.example(type);
        ClinicEvent event = ContractFiles.JSON.treeToValue(example, type.payload());

        String written = ContractFiles.JSON.writeValueAsString(event);

        assertThat(ContractFiles.JSON.readTree(written)).isEqualTo(example);
        assertThat(ContractFiles.JSON.readValue(written, type.payload())).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("types")
    void aReaderIgnoresAPropertyOfALaterTime(EventType<?> type) {
        var later = ContractFiles.example(type).asObject().deepCopy();
        later.put("addedLater", true);

        assertThat(ContractFiles.JSON.treeToValue(later, type.payload()))
                .isEqualTo(ContractFiles.JSON.treeToValue(ContractFiles.example(type), type.payload()));
    }

    private static void assertSame(JsonNode schema, Class<?> record) {
        RecordComponent[] components = record.getRecordComponents();
        assertThat(schema.get("properties").propertyNames())
                .containsExactlyElementsOf(
                        Arrays.stream(components).map(RecordComponent::getName).toList());
        assertThat(schema.get("required").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(Arrays.stream(components)
                        .filter(component -> !nullable(component))
                        .map(RecordComponent::getName)
                        .toList());
        for (RecordComponent component : components) {
            JsonNode property = schema.get("properties").get(component.getName());
            assertThat(typesOf(property))
                    .as(component.getName())
                    .isEqualTo(expectedTypes(component.getGenericType(), nullable(component)));
            assertShape(property, component.getGenericType(), component.getName());
        }
    }

    private static void assertShape(JsonNode property, Type type, String name) {
        assertThat(property.path("format").asString(""))
                .as(name)
                .satisfiesAnyOf(
                        format -> assertThat(format).isEqualTo(FORMATS.getOrDefault(type, "")),
                        format -> assertThat(name).isEqualTo(format));
        if (type instanceof ParameterizedType list) {
            Type item = list.getActualTypeArguments()[0];
            assertThat(typesOf(property.get("items"))).as(name).isEqualTo(expectedTypes(item, false));
            if (item instanceof Class<?> nested && nested.isRecord()) {
                assertSame(property.get("items"), nested);
            }
        }
    }

    private static List<String> expectedTypes(Type type, boolean nullable) {
        String name = type instanceof ParameterizedType ? "array" : JSON_TYPES.getOrDefault(type, "object");
        return nullable ? List.of(name, "null") : List.of(name);
    }

    private static List<String> typesOf(JsonNode property) {
        JsonNode type = property.get("type");
        return type.isArray() ? type.valueStream().map(JsonNode::asString).toList() : List.of(type.asString());
    }

    private static boolean nullable(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        return type.isAnnotationPresent(Nullable.class);
    }
}

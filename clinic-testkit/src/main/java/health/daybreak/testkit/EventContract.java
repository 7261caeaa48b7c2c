package health.daybreak.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import health.daybreak.events.EventCatalogue;
import health.daybreak.events.EventType;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds what services really publish to the JSON Schemas that they promise. */
final class EventContract {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private EventContract() {}

    static void assertKept(ConsumerRecord<String, byte[]> record) {
        String name = Topics.header(record, "ce_type");
        EventType<?> type = EventCatalogue.named(name).orElseThrow();
        Schema schema = SCHEMAS.computeIfAbsent(name, added -> read(type));
        String json = new String(record.value(), StandardCharsets.UTF_8);
        assertThat(schema.validate(JSON.readTree(json)))
                .as("%s breaks its schema: %s", name, json)
                .isEmpty();
    }

    private static Schema read(EventType<?> type) {
        JsonNode schema = JSON.readTree(
                Objects.requireNonNull(EventType.class.getResourceAsStream(type.schemaResource()), type.name()));
        return REGISTRY.getSchema(schema);
    }
}

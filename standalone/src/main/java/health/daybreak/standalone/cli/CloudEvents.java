package health.daybreak.standalone.cli;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Turns a record in CloudEvents' binary mode into one line in its structured mode. */
final class CloudEvents {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PREFIX = "ce_";
    private static final Set<String> FAILURE_HEADERS =
            Set.of("kafka_dlt-original-topic", "kafka_dlt-exception-message", "kafka_dlt-exception-cause-fqcn");

    private CloudEvents() {}

    /** The event with a line break after it; the record's key is the extension {@code partitionkey}. */
    static byte[] line(ConsumerRecord<String, byte[]> event) {
        ObjectNode line = JSON.createObjectNode();
        for (Header header : event.headers()) {
            if (header.value() != null && header.key().startsWith(PREFIX)) {
                line.put(header.key().substring(PREFIX.length()), text(header));
            } else if (header.value() != null && FAILURE_HEADERS.contains(header.key())) {
                line.put(header.key().replaceAll("[^a-z0-9]", ""), text(header));
            }
        }
        line.put("datacontenttype", "application/json");
        line.put("partitionkey", event.key());
        line.set("data", data(event.value()));
        return (JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Header header) {
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    /** A tombstone has no data; what is not JSON is shown as text. */
    private static JsonNode data(byte @Nullable [] value) {
        if (value == null) {
            return JSON.nullNode();
        }
        try {
            return JSON.readTree(value);
        } catch (JacksonException e) {
            return JSON.getNodeFactory().stringNode(new String(value, StandardCharsets.UTF_8));
        }
    }
}

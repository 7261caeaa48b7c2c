package health.daybreak.events;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Writes the AsyncAPI 3.0.0 document of every topic from the catalogue and its schemas. */
final class AsyncApi {

    private static final Map<Topic, String> KEYS =
            Map.of(Topic.STAFF, "The staff id.", Topic.DRUG_LEDGER, "The site id.", Topic.RESEARCH, "The pseudonym.");

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();

    private AsyncApi() {}

    static String yaml() {
        return YAML.writeValueAsString(document());
    }

    static JsonNode document() {
        ObjectNode root = ContractFiles.JSON.createObjectNode();
        root.put("asyncapi", "3.0.0");
        ObjectNode info = root.putObject("info");
        info.put("title", "Daybreak events");
        info.put("version", "1.0.0");
        info.put(
                "description",
                "Every event that Daybreak's services publish, as CloudEvents in Kafka's binary mode."
                        + " Generated from clinic-events; do not edit.");
        info.putObject("license").put("name", "Apache-2.0");
        root.put("defaultContentType", "application/json");
        ObjectNode channels = root.putObject("channels");
        byTopic().forEach((topic, types) -> addChannel(channels, topic, types));
        ObjectNode operations = root.putObject("operations");
        byTopic().forEach((topic, types) -> addOperations(operations, topic, types));
        ObjectNode components = root.putObject("components");
        ObjectNode messages = components.putObject("messages");
        EventCatalogue.ALL.forEach(type -> addMessage(messages, type));
        components.putObject("schemas").set("envelope", inline(ContractFiles.envelope()));
        return root;
    }

    private static void addChannel(ObjectNode channels, Topic topic, List<EventType<?>> types) {
        ObjectNode channel = channels.putObject(name(topic));
        channel.put("address", topic.wireName());
        ObjectNode messages = channel.putObject("messages");
        types.forEach(type -> refer(messages.putObject(type.name()), "#/components/messages/" + type.name()));
        ObjectNode kafka = channel.putObject("bindings").putObject("kafka");
        kafka.put("partitions", Topic.PARTITIONS);
        ObjectNode configuration = kafka.putObject("topicConfiguration");
        configuration.putArray("cleanup.policy").add(topic.configuration().get("cleanup.policy"));
        new TreeMap<>(topic.configuration()).forEach((name, value) -> {
            switch (name) {
                case "retention.ms", "retention.bytes", "delete.retention.ms" ->
                    configuration.put(name, Long.parseLong(value));
                default -> {}
            }
        });
    }

    private static void addOperations(ObjectNode operations, Topic topic, List<EventType<?>> types) {
        Map<String, List<EventType<?>>> bySource = types.stream()
                .collect(Collectors.groupingBy(EventType::source, LinkedHashMap::new, Collectors.toList()));
        bySource.forEach((source, sent) -> {
            ObjectNode operation = operations.putObject(service(source) + "-sends-" + name(topic));
            operation.put("action", "send");
            refer(operation.putObject("channel"), "#/channels/" + name(topic));
            var messages = operation.putArray("messages");
            sent.forEach(type -> refer(messages.addObject(), "#/channels/" + name(topic) + "/messages/" + type.name()));
        });
    }

    private static void addMessage(ObjectNode messages, EventType<?> type) {
        JsonNode schema = ContractFiles.schema(type);
        ObjectNode message = messages.putObject(type.name());
        message.put("name", type.name());
        message.put("summary", schema.get("description").asString());
        message.put("contentType", "application/json");
        refer(message.putObject("headers"), "#/components/schemas/envelope");
        message.set("payload", inline(schema));
        ObjectNode key = message.putObject("bindings").putObject("kafka").putObject("key");
        key.put("type", "string");
        key.put("description", KEYS.getOrDefault(type.topic(), "The patient id."));
        message.putArray("examples").addObject().set("payload", ContractFiles.example(type));
    }

    static Map<Topic, List<EventType<?>>> byTopic() {
        Map<Topic, List<EventType<?>>> byTopic = new LinkedHashMap<>();
        Arrays.stream(Topic.values()).forEach(topic -> {
            List<EventType<?>> types = EventCatalogue.ALL.stream()
                    .filter(type -> type.topic() == topic)
                    .toList();
            if (!types.isEmpty()) {
                byTopic.put(topic, types);
            }
        });
        return byTopic;
    }

    static String service(String source) {
        return source.substring(source.lastIndexOf('/') + 1);
    }

    private static String name(Topic topic) {
        return topic.wireName().substring("daybreak.".length());
    }

    private static JsonNode inline(JsonNode schema) {
        ObjectNode copy = schema.asObject().deepCopy();
        copy.remove(List.of("$schema", "$id"));
        return copy;
    }

    private static void refer(ObjectNode node, String target) {
        node.put("$ref", target);
    }
}

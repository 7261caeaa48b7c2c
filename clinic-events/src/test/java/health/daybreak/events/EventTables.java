package health.daybreak.events;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The tables of {@code docs/events.md} that are written by the build, between markers. */
final class EventTables {

    private EventTables() {}

    /** {@code page} with every generated table renewed; throws when a marker is missing. */
    static String renew(String page) {
        String withEnvelope = between(page, "envelope", envelope());
        return between(withEnvelope, "catalogue", catalogue());
    }

    private static String envelope() {
        JsonNode schema = ContractFiles.envelope();
        Set<String> required =
                schema.get("required").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        StringBuilder table = new StringBuilder("| header | always | what it says |\n|---|---|---|\n");
        schema.get("properties")
                .forEachEntry((name, property) -> table.append("| `%s` | %s | %s |\n"
                        .formatted(
                                name,
                                required.contains(name) ? "yes" : "no",
                                property.get("description").asString())));
        return table.toString();
    }

    private static String catalogue() {
        StringBuilder table = new StringBuilder();
        AsyncApi.byTopic().forEach((topic, types) -> {
            table.append("\n### `%s`\n\n".formatted(topic.wireName()));
            table.append("| type | said by | what it means | data |\n|---|---|---|---|\n");
            types.forEach(type -> table.append(row(type)));
        });
        return table.append('\n').toString();
    }

    private static String row(EventType<?> type) {
        JsonNode schema = ContractFiles.schema(type);
        return "| `%s` | %s | %s | [schema](../clinic-events/src/main/resources%s), [example](../clinic-events/src/main/resources%s) |\n"
                .formatted(
                        type.name(),
                        AsyncApi.service(type.source()),
                        schema.get("description").asString(),
                        type.schemaResource(),
                        type.exampleResource());
    }

    private static String between(String page, String marker, String content) {
        String begin = "<!-- generated: " + marker + " -->\n";
        String end = "<!-- end -->";
        int from = page.indexOf(begin);
        int to = from < 0 ? -1 : page.indexOf(end, from);
        if (to < 0) {
            throw new IllegalArgumentException("The page lacks the markers " + List.of(begin.strip(), end));
        }
        return page.substring(0, from + begin.length()) + content + page.substring(to);
    }
}

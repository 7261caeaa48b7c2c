package health.daybreak.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Compares a schema with its released form. Within a version only optional properties may be added, so that every
 * reader of today understands what is written tomorrow, and every reader of tomorrow what was written today.
 */
final class SchemaCompatibility {

    /** Keywords that say nothing about which data is valid. */
    private static final Set<String> ANNOTATIONS =
            Set.of("$schema", "$comment", "title", "description", "examples", "deprecated");

    private final List<String> breaks = new ArrayList<>();

    private SchemaCompatibility() {}

    /** What in {@code current} breaks the promise made by {@code released}; empty when nothing does. */
    static List<String> breaks(JsonNode released, JsonNode current) {
        SchemaCompatibility comparison = new SchemaCompatibility();
        comparison.compare("", released, current);
        return List.copyOf(comparison.breaks);
    }

    private void compare(String path, JsonNode released, JsonNode current) {
        Set<String> keywords = new TreeSet<>(released.propertyNames());
        keywords.addAll(current.propertyNames());
        keywords.removeAll(ANNOTATIONS);
        for (String keyword : keywords) {
            JsonNode before = released.path(keyword);
            JsonNode after = current.path(keyword);
            switch (keyword) {
                case "properties" -> compareProperties(path, before, after);
                case "required" -> compareRequired(path, before, after);
                case "items" -> compare(path + "[]", before, after);
                default -> compareExactly(path, keyword, before, after);
            }
        }
    }

    private void compareProperties(String path, JsonNode released, JsonNode current) {
        released.forEachEntry((name, property) -> {
            if (current.has(name)) {
                compare(path + "/" + name, property, current.get(name));
            } else {
                breaks.add(path + "/" + name + " was removed");
            }
        });
    }

    private void compareRequired(String path, JsonNode released, JsonNode current) {
        Set<String> before = names(released);
        Set<String> after = names(current);
        after.stream()
                .filter(name -> !before.contains(name))
                .forEach(name -> breaks.add(path + "/" + name + " is now required: older events may lack it"));
        before.stream()
                .filter(name -> !after.contains(name))
                .forEach(name -> breaks.add(path + "/" + name + " is no longer required: readers rely on it"));
    }

    private void compareExactly(String path, String keyword, JsonNode before, JsonNode after) {
        if (!before.equals(after)) {
            breaks.add(path + " changed " + keyword + " from " + before + " to " + after);
        }
    }

    private static Set<String> names(JsonNode array) {
        Set<String> names = new HashSet<>();
        array.forEach(name -> names.add(name.asString()));
        return names;
    }
}

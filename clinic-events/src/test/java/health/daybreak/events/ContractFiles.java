package health.daybreak.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The checked-in schemas and examples, read from the sources so that a stray file is seen too. */
final class ContractFiles {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Path MAIN = Path.of("src", "main", "resources");
    private static final Path RELEASED = Path.of("src", "test", "resources", "released");

    private ContractFiles() {}

    static List<EventType<?>> types() {
        return EventCatalogue.ALL;
    }

    /** Those that carry data: all but tombstones. */
    static List<EventType<?>> typesWithData() {
        return types().stream().filter(type -> !type.tombstone()).toList();
    }

    static JsonNode schema(EventType<?> type) {
        return read(MAIN.resolve(type.schemaResource().substring(1)));
    }

    static JsonNode example(EventType<?> type) {
        return read(MAIN.resolve(type.exampleResource().substring(1)));
    }

    static JsonNode envelope() {
        return read(MAIN.resolve("envelope.schema.json"));
    }

    static JsonNode released(String fileName) {
        return read(RELEASED.resolve(fileName));
    }

    static Set<String> schemaFiles() {
        return fileNames(MAIN.resolve("schemas"));
    }

    static Set<String> exampleFiles() {
        return fileNames(MAIN.resolve("examples"));
    }

    static Set<String> releasedFiles() {
        return fileNames(RELEASED);
    }

    private static JsonNode read(Path file) {
        return JSON.readTree(file.toFile());
    }

    private static Set<String> fileNames(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package health.daybreak.systemtests.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The compose file as YAML, with its merges resolved and no key written twice. */
record ComposeFile(Map<String, Object> root) {

    static final Path REPOSITORY = Path.of("..");

    static ComposeFile read() {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        return new ComposeFile(new Yaml(new SafeConstructor(strict)).load(text("docker-compose.yml")));
    }

    static String text(String file) {
        try {
            return Files.readString(REPOSITORY.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The services by name. */
    Map<String, Map<String, Object>> services() {
        Map<String, Map<String, Object>> services = new TreeMap<>();
        map(root, "services").forEach((name, service) -> services.put(name, asMap(service)));
        return services;
    }

    /** The service of this name; throws {@link IllegalArgumentException} when there is none. */
    Map<String, Object> service(String name) {
        Map<String, Object> service = services().get(name);
        if (service == null) {
            throw new IllegalArgumentException("There is no service " + name + " in the compose file");
        }
        return service;
    }

    /** Those that are built here. */
    Map<String, Map<String, Object>> ownServices() {
        Map<String, Map<String, Object>> own = new TreeMap<>(services());
        own.values().removeIf(service -> !service.containsKey("build"));
        return own;
    }

    static Map<String, Object> map(Map<String, Object> parent, String key) {
        return parent.get(key) == null ? Map.of() : asMap(parent.get(key));
    }

    static List<String> strings(Map<String, Object> parent, String key) {
        return parent.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    @SuppressWarnings("unchecked") // YAML that is checked against the schema has text keys only
    private static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }
}

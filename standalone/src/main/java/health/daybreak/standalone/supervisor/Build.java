package health.daybreak.standalone.supervisor;

import health.daybreak.standalone.CommandFailed;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the launcher built.
 *
 * @param folder holds {@code apps/<name>/<name>.jar} and {@code aot/<name>.aot}
 */
public record Build(Path folder) {

    /** The folder, made absolute: the AOT caches remember paths. */
    public Build {
        folder = folder.toAbsolutePath().normalize();
    }

    Path jar(String name) {
        Path jar = folder.resolve("apps").resolve(name).resolve(name + ".jar");
        if (Files.notExists(jar)) {
            throw new CommandFailed("%s is not built: %s is missing; run ./daybreak up, which builds what is stale."
                    .formatted(name, jar));
        }
        return jar;
    }

    Path cache(String name) {
        return folder.resolve("aot").resolve(name + ".aot");
    }
}

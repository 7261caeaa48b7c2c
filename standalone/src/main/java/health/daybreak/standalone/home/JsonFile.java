package health.daybreak.standalone.home;

import health.daybreak.standalone.CommandFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Small JSON files that are never half written and that only their owner can read. */
final class JsonFile {

    static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonFile() {}

    static <T> T read(Path file, Class<T> type) {
        try {
            return JSON.readValue(Files.readAllBytes(file), type);
        } catch (IOException | JacksonException e) {
            throw new CommandFailed(
                    "The file %s cannot be read; restore it, or delete it to have a new one made.".formatted(file), e);
        }
    }

    static void write(Path file, Object content) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Path unfinished = Files.createTempFile(
                    folder,
                    file.getFileName().toString(),
                    ".tmp",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(unfinished, JSON.writeValueAsBytes(content));
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CommandFailed("The file %s cannot be written: %s".formatted(file, e.getMessage()), e);
        }
    }
}

package health.daybreak.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads what ships as data: strictly, so that a slip in a file stops the service instead of changing a rule. */
public final class DataFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private DataFile() {}

    /** Throws {@link IllegalStateException} when the resource is missing or not understood. */
    public static <T> T read(String resource, Class<T> type) {
        try (InputStream stream = DataFile.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return JSON.readValue(stream, type);
        } catch (IOException | JacksonException unreadable) {
            throw new IllegalStateException(resource + " cannot be read", unreadable);
        }
    }

    /** A resource that is plain text; throws {@link IllegalStateException} when it is missing. */
    public static String readText(String resource) {
        try (InputStream stream = DataFile.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(resource + " cannot be read", unreadable);
        }
    }
}

package health.daybreak.scheduling.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the protocols that ship with the service. */
@Configuration(proxyBeanMethods = false)
public class ProtocolsConfiguration {

    private static final String FILE = "/protocols.json";

    /** Every protocol of {@code protocols.json}; the service does not start when one of them makes no sense. */
    @Bean
    public Protocols protocols() {
        JsonMapper strict = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        try (InputStream json = Objects.requireNonNull(getClass().getResourceAsStream(FILE), FILE)) {
            return new Protocols(strict.readValue(json, new TypeReference<List<Protocol>>() {}));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE + " cannot be read", unreadable);
        }
    }
}

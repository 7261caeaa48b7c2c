package health.daybreak.platform.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.bson.Document;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * Writes a domain state into a document and reads it back, without a word about it in the domain. Instants have a fixed
 * width so that they sort as text; decimals are text so that none loses a digit; a sealed type says which it is.
 */
final class StateMapper {

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};
    private static final DateTimeFormatter FIXED_WIDTH =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new SimpleModule("daybreak-state")
                    .addSerializer(Instant.class, new InstantSerializer())
                    .addSerializer(BigDecimal.class, ToStringSerializer.instance))
            .annotationIntrospector(new SealedTypeIntrospector())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    Document toDocument(Object state) {
        return new Document(mapper.convertValue(state, MAP));
    }

    <S> S fromDocument(Document document, JavaType type) {
        return mapper.convertValue(document, type);
    }

    JavaType type(Class<?> state) {
        return mapper.constructType(state);
    }

    JavaType type(TypeReference<?> state) {
        return mapper.constructType(state);
    }

    /** How an instant is written in a document; for filters and for the platform's own fields. */
    static String text(Instant instant) {
        return FIXED_WIDTH.format(instant);
    }

    private static final class InstantSerializer extends StdSerializer<Instant> {

        InstantSerializer() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(text(value));
        }
    }
}

package health.daybreak.platform.messaging;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.EventCatalogue;
import health.daybreak.events.EventType;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Event data as JSON and back. Tolerant: what it does not know in known data, it ignores. */
public final class EventCodec {

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** The data of this event as it travels. */
    public String write(ClinicEvent event) {
        return mapper.writeValueAsString(event);
    }

    /**
     * The event in this JSON, or null when this build does not know the type. A tombstone has no data: it is made of its
     * key.
     *
     * @throws tools.jackson.core.JacksonException when a known type's data cannot be read
     */
    public @Nullable ClinicEvent read(String type, String key, String json) {
        return EventCatalogue.named(type)
                .map(known -> known.tombstone()
                        ? tombstone(known, key)
                        : (ClinicEvent) mapper.readValue(json, known.payload()))
                .orElse(null);
    }

    private ClinicEvent tombstone(EventType<?> type, String key) {
        String component = type.payload().getRecordComponents()[0].getName();
        return mapper.convertValue(Map.of(component, key), type.payload());
    }
}

package health.daybreak.treatment.ledger;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** The text of an entry: JSON with decimals as text, so that no digit is lost, and wire names that never change. */
final class EntryText {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule("daybreak-ledger").addSerializer(BigDecimal.class, new PlainDecimal()))
            .addMixIn(Movement.class, Actions.class)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private EntryText() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "action")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Movement.Received.class, name = "RECEIVE"),
        @JsonSubTypes.Type(value = Movement.Opened.class, name = "OPEN"),
        @JsonSubTypes.Type(value = Movement.Drawn.class, name = "DRAW"),
        @JsonSubTypes.Type(value = Movement.Administered.class, name = "ADMINISTER"),
        @JsonSubTypes.Type(value = Movement.Charted.class, name = "CHART"),
        @JsonSubTypes.Type(value = Movement.Wasted.class, name = "WASTE"),
        @JsonSubTypes.Type(value = Movement.Witnessed.class, name = "WITNESS"),
        @JsonSubTypes.Type(value = Movement.Returned.class, name = "RETURN"),
        @JsonSubTypes.Type(value = Movement.Transferred.class, name = "TRANSFER"),
        @JsonSubTypes.Type(value = Movement.Counted.class, name = "COUNT"),
        @JsonSubTypes.Type(value = Movement.Adjusted.class, name = "ADJUST"),
        @JsonSubTypes.Type(value = Movement.Expired.class, name = "EXPIRE"),
        @JsonSubTypes.Type(value = Movement.Lost.class, name = "LOSS"),
        @JsonSubTypes.Type(value = Movement.Inventoried.class, name = "INVENTORY"),
        @JsonSubTypes.Type(value = Movement.CaseOpened.class, name = "OPEN_CASE"),
        @JsonSubTypes.Type(value = Movement.CaseClosed.class, name = "CLOSE_CASE"),
        @JsonSubTypes.Type(value = Movement.Reported.class, name = "REPORT")
    })
    private interface Actions {}

    private static final class PlainDecimal extends StdSerializer<BigDecimal> {

        PlainDecimal() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(value.toPlainString());
        }
    }

    static String write(Entry entry) {
        return MAPPER.writeValueAsString(entry);
    }

    /** Throws {@link IllegalArgumentException} for a text that is no entry. */
    static Entry read(String text) {
        try {
            return MAPPER.readValue(text, Entry.class);
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException("This is no entry of a ledger", unreadable);
        }
    }

    /** The wire name of what an entry says happened. */
    static String action(Movement movement) {
        for (JsonSubTypes.Type type :
                Actions.class.getAnnotation(JsonSubTypes.class).value()) {
            if (type.value() == movement.getClass()) {
                return type.name();
            }
        }
        throw new IllegalArgumentException(movement.getClass() + " has no wire name");
    }
}

package health.daybreak.reporting.export.fhir;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One resource.
 *
 * @param patientId of whom it is, without saying who that is; null where that has not been heard of
 * @param json its content in the order in which it is written
 */
public record FhirResource(String id, @Nullable String patientId, Map<String, Object> json) {

    private static final String UCUM = "http://unitsofmeasure.org";

    static FhirResource of(String type, String id, @Nullable String patientId, @Nullable Object... members) {
        List<@Nullable Object> all = new ArrayList<>(List.of("resourceType", type, "id", id));
        all.addAll(Arrays.asList(members));
        return new FhirResource(id, patientId, object(all.toArray()));
    }

    /** Names and values in turn; what is null is left out, as FHIR wants it. */
    static Map<String, Object> object(@Nullable Object... members) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            Object value = members[i + 1];
            if (value != null) {
                object.put(String.valueOf(members[i]), value);
            }
        }
        return object;
    }

    static Map<String, Object> coding(String system, String code, @Nullable String display) {
        return object("system", system, "code", code, "display", display);
    }

    static Map<String, Object> concept(Map<String, Object> coding, String text) {
        return object("coding", List.of(coding), "text", text);
    }

    static Map<String, Object> reference(String type, String id) {
        return object("reference", type + "/" + id);
    }

    static Map<String, Object> score(int points) {
        return object("value", points, "unit", "score", "system", UCUM, "code", "{score}");
    }

    /** A word of the events as a person would write it. */
    static String words(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

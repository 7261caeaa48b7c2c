package health.daybreak.intake.referral.fhir;

import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import health.daybreak.platform.aggregate.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.Resource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * A bundle, taken apart. Only the resources that intake uses are turned into FHIR objects: most of a referral is bills
 * and documents, and a service with a small heap should not hold them.
 */
final class ReferralBundle {

    private static final Set<String> USED = Set.of(
            "Patient",
            "Condition",
            "Observation",
            "MedicationRequest",
            "MedicationStatement",
            "Medication",
            "AllergyIntolerance");

    private final List<Resource> resources = new ArrayList<>();
    private final Map<String, Resource> byReference = new HashMap<>();
    private final Map<String, Integer> notUsed = new TreeMap<>();

    private ReferralBundle() {}

    /**
     * Reads a bundle one resource at a time. Throws {@link JacksonException} when it is not JSON, and {@link Refused}
     * (unprocessable) when it is not a bundle or one of its resources cannot be read.
     */
    static ReferralBundle of(JsonParser json, IParser parser) {
        ReferralBundle bundle = new ReferralBundle();
        String type = "";
        if (json.nextToken() == JsonToken.START_OBJECT) {
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String field = json.currentName();
                JsonToken value = json.nextToken();
                if (field.equals("resourceType") && value == JsonToken.VALUE_STRING) {
                    type = json.getString();
                } else if (field.equals("entry") && value == JsonToken.START_ARRAY) {
                    bundle.addAll(json, parser);
                } else {
                    json.skipChildren();
                }
            }
        }
        if (!type.equals("Bundle")) {
            throw Refused.unprocessable("not-a-bundle", "A referral is a FHIR R4 resource of type Bundle.");
        }
        return bundle;
    }

    private void addAll(JsonParser json, IParser parser) {
        for (int index = 0; json.nextToken() != JsonToken.END_ARRAY; index++) {
            add(index, json.readValueAsTree(), parser);
        }
    }

    /** All resources of this type, in the order of the bundle. */
    <R extends Resource> List<R> all(Class<R> type) {
        return resources.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The resource that a reference of this bundle means, or nothing when it does not resolve. */
    <R extends Resource> List<R> resolve(String reference, Class<R> type) {
        Resource found = byReference.get(reference);
        return type.isInstance(found) ? List.of(type.cast(found)) : List.of();
    }

    Map<String, Integer> notUsed() {
        return notUsed;
    }

    private void add(int index, JsonNode entry, IParser parser) {
        JsonNode json = entry.path("resource");
        String type = json.path("resourceType").asString("");
        if (type.isEmpty()) {
            throw Refused.unprocessable(
                    "resource-unreadable",
                    "Entry " + index + " of the bundle holds no resource with a resourceType.",
                    Map.of("entry", index));
        }
        if (!USED.contains(type)) {
            notUsed.merge(type, 1, Integer::sum);
            return;
        }
        Resource resource = parse(index, type, json, parser);
        resources.add(resource);
        byReference.put(entry.path("fullUrl").asString(""), resource);
        byReference.put(type + "/" + json.path("id").asString(""), resource);
    }

    /** The message of the parser may quote the record, so it is not passed on. */
    private static Resource parse(int index, String type, JsonNode json, IParser parser) {
        try {
            return (Resource) parser.parseResource(json.toString());
        } catch (DataFormatException | ClassCastException | IllegalArgumentException unreadable) {
            throw Refused.unprocessable(
                    "resource-unreadable",
                    "Entry " + index + " of the bundle cannot be read as a FHIR R4 " + type
                            + "; nothing of the referral was stored.",
                    Map.of("entry", index, "resourceType", type));
        }
    }
}

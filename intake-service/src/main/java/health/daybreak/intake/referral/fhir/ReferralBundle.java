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
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
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
            "AllergyIntolerance",
            "QuestionnaireResponse");

    /** More entries than any record of one person that was seen; the largest of ours have some 3,000. */
    private static final int MOST_ENTRIES = 20_000;

    private final List<Resource> resources = new ArrayList<>();
    private final Map<String, Resource> byReference = new HashMap<>();
    private final Map<Integer, String> subjects = new TreeMap<>();
    private final Consumer<Observation> figures;
    private final Map<String, Integer> notUsed = new TreeMap<>();
    private int unresolved;

    private ReferralBundle(Consumer<Observation> figures) {
        this.figures = figures;
    }

    /**
     * Reads a bundle one resource at a time. Throws {@link JacksonException} when it is not JSON, and {@link Refused}
     * (unprocessable) when it is not a bundle or one of its resources cannot be read.
     *
     * @param figures takes each observation as it is read; they are most of a record, so they are not kept here
     */
    static ReferralBundle of(JsonParser json, IParser parser, Consumer<Observation> figures) {
        ReferralBundle bundle = new ReferralBundle(figures);
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
            if (index == MOST_ENTRIES) {
                throw Refused.unprocessable(
                        "bundle-too-large",
                        "A referral has at most " + MOST_ENTRIES + " entries; send what matters for the treatment.",
                        Map.of("most", MOST_ENTRIES));
            }
            add(index, json.readValueAsTree(), parser);
        }
    }

    /** All resources of this type, in the order of the bundle. */
    <R extends Resource> List<R> all(Class<R> type) {
        return resources.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The resource that a reference of this bundle means, or nothing when it does not resolve, which is counted. */
    <R extends Resource> List<R> resolve(String reference, Class<R> type) {
        Resource found = byReference.get(reference);
        if (!type.isInstance(found)) {
            unresolved++;
            return List.of();
        }
        return List.of(type.cast(found));
    }

    /** In words, what referred to something that the bundle does not hold; nothing when all was there. */
    List<String> unresolved() {
        return unresolved == 0
                ? List.of()
                : List.of(
                        unresolved + " medicines refer to an entry that the bundle does not hold; ask what they are.");
    }

    /** Refuses when something in the bundle is about anybody else: nobody must be charged with another's diagnosis. */
    void requireAbout(Patient patient) {
        List<Integer> others = subjects.entrySet().stream()
                .filter(subject -> byReference.get(subject.getValue()) != patient)
                .filter(subject -> !isCalled(patient, subject.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (!others.isEmpty()) {
            throw Refused.unprocessable(
                    "reference-unresolved",
                    others.size()
                            + " entries are about somebody whom the bundle does not hold, the first of them entry "
                            + others.getFirst() + "; every entry of a referral refers to its one Patient by full URL or"
                            + " by type and id. Nothing of the referral was stored.",
                    Map.of("entries", others.stream().limit(20).toList()));
        }
    }

    Map<String, Integer> notUsed() {
        return notUsed;
    }

    /** By an address elsewhere that ends in the patient's type and id. */
    private static boolean isCalled(Patient patient, String subject) {
        return subject.endsWith("/Patient/" + patient.getIdElement().getIdPart());
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
        Subject.of(resource).ifPresent(subject -> subjects.put(index, subject));
        if (resource instanceof Observation observation) {
            figures.accept(observation);
            return;
        }
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

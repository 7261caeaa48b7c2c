package health.daybreak.intake.referral;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A record of many years: the resources of a real-sized referral over and over, each under an id of its own. */
final class LargeBundle {

    private static final JsonMapper JSON = JsonMapper.shared();

    private LargeBundle() {}

    /** So many resources, of which {@code used} are of kinds that intake reads. */
    static byte[] of(int resources, int used) {
        ObjectNode bundle = (ObjectNode) JSON.readTree(Bundles.json(Bundles.JOHNNIE));
        List<JsonNode> read = new ArrayList<>();
        List<JsonNode> passedOver = new ArrayList<>();
        ArrayNode entries = JSON.createArrayNode();
        for (JsonNode entry : bundle.path("entry")) {
            switch (entry.at("/resource/resourceType").asString()) {
                case "Patient" -> entries.add(entry);
                case "Observation", "Condition", "MedicationRequest", "AllergyIntolerance" -> read.add(entry);
                default -> passedOver.add(entry);
            }
        }
        for (int index = 1; index < resources; index++) {
            List<JsonNode> from = index < used ? read : passedOver;
            ObjectNode copy = (ObjectNode) from.get(index % from.size()).deepCopy();
            copy.put("fullUrl", "urn:uuid:copy-" + index);
            ((ObjectNode) copy.path("resource")).put("id", "copy-" + index);
            entries.add(copy);
        }
        bundle.set("entry", entries);
        return JSON.writeValueAsString(bundle).getBytes(StandardCharsets.UTF_8);
    }
}

package health.daybreak.intake.fhir;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ResourceType;

/** Resources that refer to each other, gathered in one bundle. */
public final class RecordBundle {

    private final Bundle bundle = new Bundle();

    /** A collection as of this moment. */
    public RecordBundle(Instant at) {
        bundle.setType(Bundle.BundleType.COLLECTION);
        bundle.setTimestampElement(new InstantType(Date.from(at)));
    }

    /** Adds a resource under its own id. */
    public void add(Resource resource) {
        ResourceType type = resource.getResourceType();
        bundle.addEntry()
                .setFullUrl(url(type, resource.getIdElement().getIdPart()))
                .setResource(resource);
    }

    public Bundle bundle() {
        return bundle;
    }

    /** A reference to the resource of this id, which another entry of the bundle holds. */
    public static Reference to(ResourceType type, String id) {
        return new Reference(url(type, id)).setType(type.name());
    }

    /** Always the same for the same resource, and says nothing about whom it is of. */
    private static String url(ResourceType type, String id) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes((type + "/" + id).getBytes(StandardCharsets.UTF_8));
    }
}

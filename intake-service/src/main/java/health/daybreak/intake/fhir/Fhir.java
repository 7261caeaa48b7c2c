package health.daybreak.intake.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import health.daybreak.platform.aggregate.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** FHIR R4, made when it is first needed: most instances of this service never need its memory, about 25 MB. */
public final class Fhir {

    /** The media type of FHIR in JSON. */
    public static final String JSON = "application/fhir+json";

    private volatile @Nullable FhirContext context;

    /** Reads strictly what FHIR allows, and passes over what it does not know; each use has a parser of its own. */
    public IParser parser() {
        return context().newJsonParser().setParserErrorHandler(new RefusingErrorHandler());
    }

    /** Reads one resource; throws {@link Refused} (unprocessable), which quotes nothing of it, when it cannot be read. */
    public <R extends Resource> R read(Class<R> type, byte[] json) {
        try {
            return parser().parseResource(type, new String(json, StandardCharsets.UTF_8));
        } catch (DataFormatException | ClassCastException | IllegalArgumentException unreadable) {
            throw Refused.unprocessable(
                    "resource-unreadable", "The body cannot be read as a FHIR R4 " + type.getSimpleName() + ".");
        }
    }

    /** A resource as JSON, readable for people too. */
    public byte[] json(Resource resource) {
        return context()
                .newJsonParser()
                .setPrettyPrint(true)
                .encodeResourceToString(resource)
                .getBytes(StandardCharsets.UTF_8);
    }

    private FhirContext context() {
        FhirContext made = context;
        if (made == null) {
            synchronized (this) {
                made = Objects.requireNonNullElseGet(context, FhirContext::forR4);
                context = made;
            }
        }
        return made;
    }
}

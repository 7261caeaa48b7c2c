package health.daybreak.reporting.export.fhir;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Writes resources as NDJSON: UTF-8, one to a line. */
public final class FhirNdjson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private FhirNdjson() {}

    /** Writes the resources and leaves the stream open. */
    public static void write(List<FhirResource> resources, OutputStream out) throws IOException {
        for (FhirResource resource : resources) {
            out.write(JSON.writeValueAsBytes(resource.json()));
            out.write('\n');
        }
    }
}

package health.daybreak.reporting.export.fhir;

import health.daybreak.reporting.projection.Known;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The resources of one type, as a file of FHIR's bulk data.
 *
 * @param type of FHIR R4, which is also the file's name
 * @param meaning what a resource of it is here
 * @param resources those of the current clinic, in any order
 */
public record FhirFile(String type, String meaning, Function<Known, Stream<FhirResource>> resources) {

    /** All of them as they stand in what is known, by id: the same facts give the same file. */
    public List<FhirResource> content(Known known) {
        return resources
                .apply(known)
                .sorted(Comparator.comparing(FhirResource::id))
                .toList();
    }
}

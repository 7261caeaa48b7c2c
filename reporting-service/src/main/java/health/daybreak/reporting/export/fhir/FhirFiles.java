package health.daybreak.reporting.export.fhir;

import health.daybreak.platform.aggregate.Refused;
import java.util.List;
import java.util.stream.Collectors;

/** The files that there are. */
public final class FhirFiles {

    private static final List<FhirFile> ALL = List.of(
            PeopleInFhir.PATIENTS,
            PeopleInFhir.COURSES,
            VisitsInFhir.ENCOUNTERS,
            VisitsInFhir.DOSES,
            ScoresInFhir.OBSERVATIONS,
            AdverseEventsInFhir.ADVERSE_EVENTS);

    private FhirFiles() {}

    /** All of them; what one refers to stands before it. */
    public static List<FhirFile> all() {
        return ALL;
    }

    /**
     * The one of this type.
     *
     * @throws Refused when there is none
     */
    public static FhirFile of(String type) {
        return ALL.stream()
                .filter(file -> file.type().equals(type))
                .findFirst()
                .orElseThrow(() -> Refused.unprocessable(
                        "resource-type-unknown",
                        "There is no file of " + type + "; there are "
                                + ALL.stream().map(FhirFile::type).collect(Collectors.joining(", ")) + "."));
    }
}

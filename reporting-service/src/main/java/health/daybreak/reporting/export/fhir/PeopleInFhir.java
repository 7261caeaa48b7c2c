package health.daybreak.reporting.export.fhir;

import static health.daybreak.reporting.export.fhir.FhirResource.coding;
import static health.daybreak.reporting.export.fhir.FhirResource.concept;
import static health.daybreak.reporting.export.fhir.FhirResource.object;
import static health.daybreak.reporting.export.fhir.FhirResource.reference;
import static health.daybreak.reporting.export.fhir.FhirResource.words;

import health.daybreak.reporting.journey.Course;
import health.daybreak.reporting.journey.Course.Treatment;
import health.daybreak.reporting.journey.Journey;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Patients, of whom nothing is said but that there are such, and their courses. */
final class PeopleInFhir {

    private static final String PROTOCOL = "urn:daybreak:protocol";
    private static final String INDICATION = "urn:daybreak:indication";

    static final FhirFile PATIENTS = new FhirFile(
            "Patient",
            "A patient by a number, and nothing of who that is; not active where the record lives on in another.",
            known -> known.journeys().stream().map(PeopleInFhir::patient));

    static final FhirFile COURSES = new FhirFile(
            "EpisodeOfCare",
            "A course of treatment: finished when it was completed, cancelled when it was broken off.",
            known -> known.journeys().stream()
                    .flatMap(journey -> journey.courses().stream().map(course -> course(journey, course))));

    private PeopleInFhir() {}

    private static FhirResource patient(Journey journey) {
        return FhirResource.of("Patient", journey.patientId(), journey.patientId(), "active", journey.counts());
    }

    private static FhirResource course(Journey journey, Course course) {
        return FhirResource.of(
                "EpisodeOfCare",
                course.courseId(),
                journey.patientId(),
                "status",
                status(course),
                "type",
                types(course.treatment()),
                "patient",
                reference("Patient", journey.patientId()),
                "period",
                course.startedAt() == null
                        ? null
                        : object(
                                "start",
                                course.startedAt().toString(),
                                "end",
                                course.endedAt() == null ? null : Objects.toString(course.endedAt())));
    }

    private static String status(Course course) {
        if (!course.ended()) {
            return "active";
        }
        return course.completedAt() != null ? "finished" : "cancelled";
    }

    private static @Nullable List<Map<String, Object>> types(@Nullable Treatment treatment) {
        if (treatment == null) {
            return null;
        }
        return Stream.of(
                        concept(coding(PROTOCOL, treatment.protocolId(), null), treatment.protocolId()),
                        concept(coding(INDICATION, treatment.indication(), null), words(treatment.indication())))
                .toList();
    }
}

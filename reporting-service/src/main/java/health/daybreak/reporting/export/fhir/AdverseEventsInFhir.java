package health.daybreak.reporting.export.fhir;

import static health.daybreak.reporting.export.fhir.FhirResource.coding;
import static health.daybreak.reporting.export.fhir.FhirResource.concept;
import static health.daybreak.reporting.export.fhir.FhirResource.object;
import static health.daybreak.reporting.export.fhir.FhirResource.reference;

import health.daybreak.reporting.adverse.AdverseEvent;
import health.daybreak.reporting.projection.Known;
import health.daybreak.reporting.session.Session;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What went wrong, as it was assessed last. */
final class AdverseEventsInFhir {

    private static final String SEVERITY = "http://terminology.hl7.org/CodeSystem/adverse-event-severity";
    private static final String SERIOUSNESS = "http://terminology.hl7.org/CodeSystem/adverse-event-seriousness";
    private static final String CTCAE = "urn:daybreak:ctcae-5.0";

    static final FhirFile ADVERSE_EVENTS = new FhirFile(
            "AdverseEvent",
            "An adverse event in or after a session: its grade and whether it was serious. What it was is not said.",
            AdverseEventsInFhir::events);

    private AdverseEventsInFhir() {}

    private static Stream<FhirResource> events(Known known) {
        Map<String, Session> sessions =
                known.sessions().stream().collect(Collectors.toMap(Session::sessionId, Function.identity()));
        return known.adverseEvents().stream().map(event -> adverseEvent(event, sessions.get(event.sessionId())));
    }

    /** Whom it happened to is the session's to say; one whose session has not been heard of is told without. */
    private static FhirResource adverseEvent(AdverseEvent event, @Nullable Session session) {
        boolean attended = session != null && session.attended();
        return FhirResource.of(
                "AdverseEvent",
                event.eventId(),
                session == null ? null : session.patientId(),
                "actuality",
                "actual",
                "event",
                grade(event.grade()),
                "subject",
                session == null ? object("display", "not known") : reference("Patient", session.patientId()),
                "encounter",
                attended ? reference("Encounter", event.sessionId()) : null,
                "seriousness",
                object(
                        "coding",
                        List.of(
                                event.serious()
                                        ? coding(SERIOUSNESS, "Serious", "Serious")
                                        : coding(SERIOUSNESS, "Non-serious", "Non-serious"))),
                "severity",
                severity(event.grade()),
                "suspectEntity",
                session != null && VisitsInFhir.dosed(session)
                        ? List.of(object("instance", reference("MedicationAdministration", event.sessionId())))
                        : null);
    }

    /** CTCAE has five grades: they stand with the event, since FHIR binds the severity to its own three words. */
    private static Map<String, Object> grade(int grade) {
        return concept(coding(CTCAE, String.valueOf(grade), null), "CTCAE grade " + grade);
    }

    private static Map<String, Object> severity(int grade) {
        return switch (grade) {
            case 1 -> concept(coding(SEVERITY, "mild", null), "mild");
            case 2 -> concept(coding(SEVERITY, "moderate", null), "moderate");
            default -> concept(coding(SEVERITY, "severe", null), "severe");
        };
    }
}

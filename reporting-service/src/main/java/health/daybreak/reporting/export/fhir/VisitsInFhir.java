package health.daybreak.reporting.export.fhir;

import static health.daybreak.reporting.export.fhir.FhirResource.coding;
import static health.daybreak.reporting.export.fhir.FhirResource.concept;
import static health.daybreak.reporting.export.fhir.FhirResource.object;
import static health.daybreak.reporting.export.fhir.FhirResource.reference;

import health.daybreak.reporting.session.Session;
import health.daybreak.reporting.session.SessionStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sessions that a patient came to, and what was given in them. */
final class VisitsInFhir {

    private static final Map<String, Object> AMBULATORY =
            coding("http://terminology.hl7.org/CodeSystem/v3-ActCode", "AMB", "ambulatory");
    /** Verified in RxNorm; what was drawn into the syringe is the ledger's to say. */
    private static final Map<String, Object> KETAMINE =
            concept(coding("http://www.nlm.nih.gov/research/umls/rxnorm", "6130", "ketamine"), "ketamine");

    static final FhirFile ENCOUNTERS = new FhirFile(
            "Encounter",
            "A session that the patient came to. When the patient left is not said.",
            known -> known.sessions().stream().filter(Session::attended).map(VisitsInFhir::encounter));

    static final FhirFile DOSES = new FhirFile(
            "MedicationAdministration",
            "That a dose was begun in a session, and when; stopped where the session was broken off. How much is not said.",
            known -> known.sessions().stream().filter(VisitsInFhir::dosed).map(VisitsInFhir::administration));

    private VisitsInFhir() {}

    static boolean dosed(Session session) {
        return session.visit().doseStartedAt() != null;
    }

    private static FhirResource encounter(Session session) {
        return FhirResource.of(
                "Encounter",
                session.sessionId(),
                session.patientId(),
                "status",
                session.status() == SessionStatus.IN_TREATMENT ? "in-progress" : "finished",
                "class",
                AMBULATORY,
                "subject",
                reference("Patient", session.patientId()),
                "episodeOfCare",
                session.courseId() == null ? null : List.of(reference("EpisodeOfCare", session.courseId())),
                "period",
                period(session));
    }

    private static @Nullable Map<String, Object> period(Session session) {
        Instant began = session.visit().arrivedAt();
        return began == null ? null : object("start", began.toString());
    }

    private static FhirResource administration(Session session) {
        return FhirResource.of(
                "MedicationAdministration",
                session.sessionId(),
                session.patientId(),
                "status",
                switch (session.status()) {
                    case COMPLETED -> "completed";
                    case ABORTED -> "stopped";
                    case IN_TREATMENT, BOOKED, CANCELLED, MISSED -> "in-progress";
                },
                "medicationCodeableConcept",
                KETAMINE,
                "subject",
                reference("Patient", session.patientId()),
                "context",
                reference("Encounter", session.sessionId()),
                "effectiveDateTime",
                Objects.toString(session.visit().doseStartedAt()));
    }
}

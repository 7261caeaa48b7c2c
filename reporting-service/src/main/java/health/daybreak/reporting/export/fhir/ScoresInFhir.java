package health.daybreak.reporting.export.fhir;

import static health.daybreak.reporting.export.fhir.FhirResource.coding;
import static health.daybreak.reporting.export.fhir.FhirResource.concept;
import static health.daybreak.reporting.export.fhir.FhirResource.object;
import static health.daybreak.reporting.export.fhir.FhirResource.reference;
import static health.daybreak.reporting.export.fhir.FhirResource.words;

import health.daybreak.reporting.journey.Journey;
import health.daybreak.reporting.journey.Score;
import health.daybreak.reporting.projection.Known;
import health.daybreak.reporting.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Results of instruments, coded as intake codes them in one patient's record. */
final class ScoresInFhir {

    private static final String LOINC = "http://loinc.org";
    private static final String INSTRUMENT = "urn:daybreak:instrument";
    private static final Map<String, Object> SURVEY =
            concept(coding("http://terminology.hl7.org/CodeSystem/observation-category", "survey", "Survey"), "Survey");

    /** Of each result, where the code was read in a source; of the others public lists disagree. */
    private static final Map<String, String> RESULTS =
            Map.of("PHQ-9", "44261-6", "GAD-7", "70274-6", "C-SSRS", "93374-7", "AUDIT-C", "75626-2");

    static final FhirFile OBSERVATIONS = new FhirFile(
            "Observation",
            "The result of one answered instrument: its total and what that means, or the level of one that is never summed.",
            ScoresInFhir::observations);

    private ScoresInFhir() {}

    private static Stream<FhirResource> observations(Known known) {
        Set<String> visits = known.sessions().stream()
                .filter(Session::attended)
                .map(Session::sessionId)
                .collect(Collectors.toSet());
        return known.journeys().stream()
                .flatMap(journey -> journey.scores().stream().map(score -> observation(journey, score, visits)));
    }

    private static FhirResource observation(Journey journey, Score score, Set<String> visits) {
        Map<String, Object> band = band(score);
        Integer total = score.total();
        boolean visited = score.sessionId() != null && visits.contains(score.sessionId());
        return FhirResource.of(
                "Observation",
                score.assessmentId(),
                journey.patientId(),
                "status",
                "final",
                "category",
                List.of(SURVEY),
                "code",
                result(score.instrument()),
                "subject",
                reference("Patient", journey.patientId()),
                "encounter",
                visited ? reference("Encounter", String.valueOf(score.sessionId())) : null,
                "effectiveDateTime",
                score.takenAt().toString(),
                "valueQuantity",
                total == null ? null : FhirResource.score(total),
                "valueCodeableConcept",
                total == null ? band : null,
                "interpretation",
                total == null || band == null ? null : List.of(band));
    }

    private static Map<String, Object> result(String instrument) {
        List<Map<String, Object>> codes = new ArrayList<>();
        String loinc = RESULTS.get(instrument);
        if (loinc != null) {
            codes.add(coding(LOINC, loinc, null));
        }
        codes.add(coding(INSTRUMENT, instrument + ".total", null));
        return object("coding", codes, "text", instrument + ", result");
    }

    private static @Nullable Map<String, Object> band(Score score) {
        return score.band() == null
                ? null
                : concept(coding(INSTRUMENT, score.instrument() + ".band." + score.band(), null), words(score.band()));
    }
}

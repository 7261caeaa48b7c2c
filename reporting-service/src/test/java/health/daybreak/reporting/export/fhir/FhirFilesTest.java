package health.daybreak.reporting.export.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.reporting.InMemoryProjections;
import health.daybreak.reporting.Story;
import health.daybreak.reporting.projection.Known;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files are read by HAPI, which wrote no line of them. */
class FhirFilesTest {

    private static final Known CLINIC = known(
            Story.inTreatment("ann", 20)
                    .ratedAtScreening("MODERATE")
                    .session(1, 20)
                    .adverseEvent(1, 1, 2, false)
                    .booked(2)
                    .arrived(2)
                    .aborted(2)
                    .adverseEvent(2, 1, 5, true)
                    .booked(3)
                    .cancelled(3, true)
                    .scoredBefore(3, "QIDS-SR16", 11),
            Story.inTreatment("bob", 14, "IM").discontinued(),
            Story.inTreatment("dot", 14).session(1, 14).courseCompleted(),
            Story.of("cid").mergedInto("bob").adverseEvent(9, 1, 1, false));

    @Test
    void everyResourceIsValidR4() throws IOException {
        FhirRules rules = new FhirRules();
        for (FhirFile file : FhirFiles.all()) {
            List<String> lines = lines(file, CLINIC);

            assertThat(lines).as(file.type()).isNotEmpty();
            assertThat(lines)
                    .allSatisfy(line -> assertThat(rules.brokenBy(line)).isEmpty());
        }
        assertThat(rules.brokenBy("{\"resourceType\":\"Encounter\",\"id\":\"e\",\"status\":\"over\"}"))
                .as("The validator finds what is wrong")
                .isNotEmpty();
    }

    @Test
    void whatOneResourceRefersToIsInTheFilesToo() throws IOException {
        List<String> there = new ArrayList<>();
        List<String> meant = new ArrayList<>();
        for (FhirFile file : FhirFiles.all()) {
            for (JsonNode resource : resources(file, CLINIC)) {
                assertThat(resource.at("/resourceType").asString()).isEqualTo(file.type());
                there.add(file.type() + "/" + resource.at("/id").asString());
                meant.addAll(resource.findValuesAsString("reference"));
            }
        }

        assertThat(meant).isNotEmpty().isSubsetOf(there);
        assertThat(there).doesNotHaveDuplicates();
    }

    @Test
    void aScoreIsAnObservationUnderItsLoincCodeWithWhatItMeans() throws IOException {
        JsonNode phq9 = observation("PHQ-9");
        assertThat(phq9.at("/code/coding/0/code").asString()).isEqualTo("44261-6");
        assertThat(phq9.at("/valueQuantity/value").asInt()).isEqualTo(20);
        assertThat(phq9.at("/encounter/reference").asString()).isEqualTo("Encounter/session-ann-1");
        JsonNode level = observation("C-SSRS");
        assertThat(level.at("/code/coding/0/code").asString()).isEqualTo("93374-7");
        assertThat(level.at("/valueCodeableConcept/text").asString()).isEqualTo("moderate");
        assertThat(level.has("valueQuantity")).isFalse();
        JsonNode unlisted = observation("QIDS-SR16");
        assertThat(unlisted.at("/code/coding/0/system").asString()).isEqualTo("urn:daybreak:instrument");
        assertThat(unlisted.has("encounter")).as("The session was cancelled").isFalse();
    }

    @Test
    void aDeathIsSevereAndItsGradeIsNotLost() throws IOException {
        JsonNode death = resources(file("AdverseEvent"), CLINIC).stream()
                .filter(event -> event.at("/encounter/reference").asString().equals("Encounter/session-ann-2"))
                .findFirst()
                .orElseThrow();

        assertThat(death.at("/seriousness/coding/0/code").asString()).isEqualTo("Serious");
        assertThat(death.at("/severity/coding/0/code").asString()).isEqualTo("severe");
        assertThat(death.at("/event/coding/0/code").asString()).isEqualTo("5");
        assertThat(death.has("suspectEntity")).as("No dose was begun").isFalse();
    }

    @Test
    void anAdverseEventOfASessionThatNobodyHasToldOfYetIsToldWithoutWhom() throws IOException {
        assertThat(resources(file("AdverseEvent"), CLINIC))
                .filteredOn(event -> event.at("/subject/display").asString().equals("not known"))
                .singleElement()
                .satisfies(event -> assertThat(event.has("encounter")).isFalse());
    }

    @Test
    void aCourseThatWasBrokenOffIsNotOneThatWasFinished() throws IOException {
        assertThat(resources(file("EpisodeOfCare"), CLINIC))
                .extracting(course ->
                        course.at("/id").asString() + " " + course.at("/status").asString())
                .containsExactly("course-ann active", "course-bob cancelled", "course-dot finished");
    }

    @Test
    void aClinicWithoutPatientsHasEmptyFiles() throws IOException {
        for (FhirFile file : FhirFiles.all()) {
            assertThat(lines(file, known())).isEmpty();
        }
    }

    /** The last result of ann's. */
    private static JsonNode observation(String instrument) throws IOException {
        return resources(file("Observation"), CLINIC).stream()
                .filter(one -> one.at("/subject/reference").asString().equals("Patient/ann")
                        && one.at("/code/text").asString().equals(instrument + ", result"))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static FhirFile file(String type) {
        return FhirFiles.of(type);
    }

    private static List<JsonNode> resources(FhirFile file, Known known) throws IOException {
        return lines(file, known).stream().map(JsonMapper.shared()::readTree).toList();
    }

    private static List<String> lines(FhirFile file, Known known) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FhirNdjson.write(file.content(known), bytes);
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static Known known(Story... stories) {
        return Known.now(InMemoryProjections.of(stories), Story.startOf(20));
    }
}

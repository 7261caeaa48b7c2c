package health.daybreak.scheduling;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.patients.PatientScreened;
import health.daybreak.events.patients.ReadinessChanged;
import health.daybreak.events.patients.ReadinessItem;
import health.daybreak.events.patients.Reason;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What tests of the API do over and over. */
public final class FrontDesk {

    private static final String API = "/api/scheduling";

    private final TestClient client;
    private final Topics topics;
    private final Clock clock;

    public FrontDesk(TestClient client, Topics topics, Clock clock) {
        this.client = client;
        this.topics = topics;
        this.clock = clock;
    }

    /** A patient about whom intake says this. */
    public String screened(String outcome) {
        String patient = UUID.randomUUID().toString();
        List<Reason> reasons =
                outcome.equals("ELIGIBLE") ? List.of() : List.of(new Reason("contraindication.pregnancy", 1, "BLOCK"));
        topics.publish(new PatientScreened(
                "screening-" + patient,
                patient,
                outcome,
                "TREATMENT_RESISTANT_DEPRESSION",
                reasons,
                "staff-prescriber",
                clock.instant(),
                clock.instant().plus(Duration.ofDays(90)),
                BigDecimal.valueOf(80),
                null,
                17,
                10,
                2));
        tested(patient);
        if (outcome.equals("ELIGIBLE")) {
            eventually(() -> assertThat(candidates()).contains(patient));
        } else {
            eventually(
                    () -> assertThat(propose(patient).at("/hindrances/0/rule")).isEqualTo("screening.eligible"));
        }
        return patient;
    }

    /** Intake wants a drug screen before a course starts, and it is done. */
    private void tested(String patient) {
        Instant in30Days = clock.instant().plus(Duration.ofDays(30));
        hearsOfDrugScreen(patient, "DONE", in30Days);
        eventually(() -> assertThat(propose(patient).body()).doesNotContain("tests.known"));
    }

    /** How it stands with the drug screen, as intake tells it. */
    void hearsOfDrugScreen(String patient, String state, @Nullable Instant validUntil) {
        topics.publish(new ReadinessChanged(
                patient,
                List.of(
                        new ReadinessItem("DRUG_SCREEN", state, validUntil, List.of("COURSE_START", "DOSING")),
                        new ReadinessItem("THYROID", "MISSING", null, List.of("DOSING"))),
                clock.instant()));
    }

    List<String> candidates() {
        List<String> patients = new ArrayList<>();
        client.asPrescriber()
                .get(API + "/candidates")
                .json()
                .forEach(one -> patients.add(one.at("/patientId").asString()));
        return patients;
    }

    Answer propose(String patient) {
        return client.asPrescriber()
                .post(API + "/proposals", Map.of("patientId", patient, "protocolId", "iv-induction"));
    }

    public Answer start(String patient, List<Map<String, String>> slots) {
        return client.asPrescriber()
                .post(API + "/courses", Map.of("patientId", patient, "protocolId", "iv-induction", "slots", slots));
    }

    static List<Map<String, String>> slots(JsonNode proposed) {
        List<Map<String, String>> slots = new ArrayList<>();
        proposed.forEach(slot -> slots.add(Map.of(
                "startsAt", slot.at("/startsAt").asString(),
                "chairId", slot.at("/chairId").asString(),
                "nurseId", slot.at("/nurseId").asString())));
        return slots;
    }
}

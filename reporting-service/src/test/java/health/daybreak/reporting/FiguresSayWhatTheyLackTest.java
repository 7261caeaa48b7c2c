package health.daybreak.reporting;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.ClinicEvent;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.platform.security.Roles;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.Topics;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was produced and is not applied is said beside every figure. */
@ReportingTest
class FiguresSayWhatTheyLackTest {

    private static final String FROM_THE_FUTURE = "daybreak.course.painted.v9";

    private final TestClient client;
    private final Topics topics;
    private final Clinics clinics;

    FiguresSayWhatTheyLackTest(TestClient client, Topics topics) {
        this.client = client;
        this.topics = topics;
        this.clinics = new Clinics(client, topics);
    }

    @Test
    void eventsThatThisVersionDoesNotKnowAreCountedOnceAndNamedAlsoAfterARebuild() {
        clinics.publish("heath", Story.of("heath-1"));
        Map<String, String> unknown = ofUnknownType("heath", "course-of-heath-1");
        topics.publishRaw("daybreak.courses", "heath-1", unknown, "{}");
        topics.publishRaw("daybreak.courses", "heath-1", unknown, "{}");
        topics.publishRaw("daybreak.courses", "heath-1", ofUnknownType("heath", "another-of-heath-1"), "{}");

        eventually(() ->
                assertThat(lacking("heath").at("/unknown/0/events").asInt()).isEqualTo(2));
        assertThat(lacking("heath").at("/unknown/0/type").asString()).isEqualTo(FROM_THE_FUTURE);
        assertThat(lacking("heath").at("/waiting").asInt()).isZero();
        eventually(() -> assertThat(clinics.funnel("heath").getFirst()).isEqualTo(1));
        assertThat(lacking("elsewhere").isObject()).isFalse();
        assertThat(client.asStaffOf(List.of("elsewhere", "heath"), "staff-manager", Roles.MANAGER)
                        .get("/api/reporting/outcomes/groups?by=CLINIC")
                        .json()
                        .at("/figures/incomplete")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactly("heath");
        assertThat(client.get("/actuator/prometheus").body()).contains("daybreak_events_unknown_total");

        int generation = clinics.get("heath", "funnel").at("/generation").asInt();
        clinics.manager("heath").post("/api/reporting/rebuild", null);
        eventually(() -> assertThat(
                        clinics.get("heath", "funnel").at("/generation").asInt())
                .isGreaterThan(generation));
        assertThat(lacking("heath").at("/unknown/0/events").asInt()).isEqualTo(2);
    }

    @Test
    void whatWaitsForAnEventThatIsMissingIsSaidUntilThatComes() {
        List<Received<ClinicEvent>> deliveries = InMemoryProjections.deliveries(Story.inTreatment("gap-1", 20)
                .session(1, 20)
                .session(2, 8)
                .adverseEvent(2, 1, 4, true)
                .adverseEvent(2, 2, 3, true)
                .events());
        Received<ClinicEvent> missing = deliveries.stream()
                .filter(delivery -> after(delivery, deliveries) > 0)
                .findFirst()
                .orElseThrow();
        deliveries.stream()
                .filter(delivery -> delivery != missing)
                .forEach(delivery -> clinics.publish("gap", delivery));

        eventually(() -> assertThat(lacking("gap").at("/waiting").asLong()).isEqualTo(after(missing, deliveries)));
        assertThat(lacking("gap").at("/waitingSince").asString()).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(client.get("/actuator/prometheus").body()).contains("daybreak_reporting_waiting");
        assertThat(lacking("elsewhere").isObject()).isFalse();

        clinics.publish("gap", missing);

        eventually(() -> assertThat(lacking("gap").isObject()).isFalse());
        eventually(() -> assertThat(clinics.get("gap", "sessions")
                        .at("/figures/total/completed")
                        .asInt())
                .isEqualTo(2));
    }

    /** How many of the same source are about the same subject and come later. */
    private static long after(Received<ClinicEvent> one, List<Received<ClinicEvent>> deliveries) {
        return deliveries.stream()
                .map(Received::envelope)
                .filter(other -> other.source().equals(one.envelope().source()))
                .filter(other -> other.subject().equals(one.envelope().subject()))
                .filter(other -> other.sequence() > one.envelope().sequence())
                .count();
    }

    private JsonNode lacking(String clinic) {
        return clinics.get(clinic, "funnel").at("/lacking");
    }

    private static Map<String, String> ofUnknownType(String clinic, String subject) {
        return Map.of(
                "ce_id", UUID.randomUUID().toString(),
                "ce_type", FROM_THE_FUTURE,
                "ce_source", "/daybreak/scheduling",
                "ce_subject", subject,
                "ce_sequence", "1",
                "ce_time", "2026-11-02T15:00:00Z",
                "ce_clinicid", clinic,
                "ce_actorid", "staff-test",
                "ce_correlationid", "correlation");
    }
}

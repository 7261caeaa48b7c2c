package health.daybreak.reporting;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import health.daybreak.events.ClinicEvent;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who may see whom a figure counts, and that each look is written down. */
@ReportingTest
class WhoIsBehindFiguresTest {

    private final TestClient client;
    private final Clinics clinics;
    private final MongoDatabase database;

    WhoIsBehindFiguresTest(TestClient client, Topics topics, MongoDatabase database) {
        this.client = client;
        this.clinics = new Clinics(client, topics);
        this.database = database;
    }

    @Test
    void whoIsBehindAFigureIsForThoseWhoMayOpenPatientsAndIsWrittenDown() {
        clinics.publish("lake", Story.inTreatment("l1", 20).session(1, 20).session(2, 8));
        String path = "outcomes/patients?instrument=PHQ-9&measure=RESPONSE&point=BEFORE_SESSION&number=2";
        eventually(() -> assertThat(clinics.get("lake", path)
                        .at("/figures/courses/0/patientId")
                        .asString())
                .isEqualTo("l1"));

        assertThat(database.getCollection("access-audit").countDocuments(new Document("patientIds", "l1")))
                .isPositive();
        assertThat(client.asAnalyst().get("/api/reporting/" + path).status()).isEqualTo(403);
        assertThat(clinics.manager("lake")
                        .get("/api/reporting/" + path.replace("number=2", "number=0"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void whoIsBehindACurveIsForThoseWhoMayOpenPatientsAndIsWrittenDownAndStandsAsItWasKnown() {
        List<Received<ClinicEvent>> deliveries = InMemoryProjections.deliveries(
                Story.inTreatment("v1", 20).session(1, 20).session(2, 8).events(),
                number -> Instant.parse("2020-03-02T15:00:00Z").plus(Duration.ofDays(number)));
        deliveries.forEach(delivery -> clinics.publish("vale", delivery));
        String path = "outcomes/curves/patients?instrument=PHQ-9&curve=RESPONSE";
        eventually(() -> assertThat(clinics.get("vale", path)
                        .at("/figures/courses/0/patientId")
                        .asString())
                .isEqualTo("v1"));

        JsonNode course = clinics.get("vale", path + "&from=2").at("/figures/courses/0");
        assertThat(course.at("/days").asInt()).isEqualTo(2);
        assertThat(course.at("/happened").asBoolean()).isTrue();
        assertThat(clinics.get("vale", path + "&from=3").at("/figures/courses")).isEmpty();
        assertThat(clinics.get("vale", path + "&asKnownOn=2020-03-08").at("/figures/courses"))
                .isEmpty();
        assertThat(database.getCollection("access-audit")
                        .countDocuments(new Document("patientIds", "v1")
                                .append("action", "GET /api/reporting/outcomes/curves/patients")))
                .isPositive();
        assertThat(client.asAnalyst().get("/api/reporting/" + path).status()).isEqualTo(403);
    }

    @Test
    void whoIsBehindAFigureOfSafetyIsForThoseWhoMayOpenPatientsAndIsWrittenDown() {
        clinics.publish(
                "gate",
                Story.inTreatment("g1", 20)
                        .session(1, 20)
                        .held(1)
                        .overridden(1, "BLOOD_PRESSURE")
                        .checked("URINARY", 9),
                Story.inTreatment("g2", 20).session(1, 20));
        String path = "safety/patients?figure=GATE_OVERRIDDEN&kind=BLOOD_PRESSURE";
        eventually(() -> assertThat(clinics.get("gate", path)
                        .at("/figures/cases/0/patientId")
                        .asString())
                .isEqualTo("g1"));

        assertThat(database.getCollection("access-audit").countDocuments(new Document("patientIds", "g1")))
                .isPositive();
        assertThat(database.getCollection("access-audit").countDocuments(new Document("patientIds", "g2")))
                .isZero();
        assertThat(client.asAnalyst().get("/api/reporting/" + path).status()).isEqualTo(403);
        assertThat(clinics.manager("gate")
                        .get("/api/reporting/safety/patients?figure=LUCK")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void whoIsBehindAPlainCountIsForThoseWhoMayOpenPatientsAndIsWrittenDown() {
        clinics.publish("pond", Story.inTreatment("pond-1", 20).session(1, 20).booked(2));
        for (String path : List.of(
                "funnel/patients?milestone=FIRST_SESSION_COMPLETED",
                "sessions/patients?figure=OPEN&from=2026-01-01&to=2026-12-31")) {
            eventually(() -> assertThat(clinics.get("pond", path)
                            .at("/figures/cases/0/patientId")
                            .asString())
                    .isEqualTo("pond-1"));
            assertThat(database.getCollection("access-audit")
                            .countDocuments(new Document("patientIds", "pond-1")
                                    .append("action", "GET /api/reporting/" + path.replaceAll("\\?.*", ""))))
                    .isPositive();
            assertThat(client.asAnalyst().get("/api/reporting/" + path).status())
                    .isEqualTo(403);
        }
        String levels = "outcomes/patients?instrument=C-SSRS&point=BEFORE_SESSION&number=2";
        eventually(() -> assertThat(clinics.get("pond", levels + "&standing=STILL_TO_COME&standing=ENDED_BEFORE")
                        .at("/figures/courses/0/standing")
                        .asString())
                .isEqualTo("STILL_TO_COME"));
        assertThat(clinics.get("pond", levels).at("/figures/courses")).isEmpty();
    }

    @Test
    void offersAreHeardOfAndOpenedByThoseWhoMay() {
        clinics.publish("offers", Story.of("o1").offered("offer-o1", 0).offerEnded("offer-o1", "TAKEN", 25));
        String path = "operations/patients?figure=OFFER&kind=TAKEN";

        eventually(() -> assertThat(clinics.get("offers", path)
                        .at("/figures/cases/0/minutes")
                        .asInt())
                .isEqualTo(25));
        assertThat(client.asAnalyst().get("/api/reporting/" + path).status()).isEqualTo(403);
    }

    @Test
    void lateAcknowledgementsAreOpenedByThoseWhoMay() {
        clinics.publish("flags", Story.of("f1").flagged("HIGH").acknowledged(90));
        String path = "compliance/patients?figure=ACKNOWLEDGED_LATE&kind=HIGH";

        eventually(() -> assertThat(clinics.get("flags", path)
                        .at("/figures/cases/0/minutes")
                        .asInt())
                .isEqualTo(90));
        assertThat(client.asAnalyst().get("/api/reporting/" + path).status()).isEqualTo(403);
    }
}

package health.daybreak.reporting;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import health.daybreak.platform.security.Roles;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.Topics;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What is taken away from the whole service as a file. */
@ReportingTest
class FilesServiceTest {

    private final TestClient client;
    private final Clinics clinics;
    private final MongoDatabase database;

    FilesServiceTest(TestClient client, Topics topics, MongoDatabase database) {
        this.client = client;
        this.clinics = new Clinics(client, topics);
        this.database = database;
    }

    @Test
    void aTableIsTakenAwayByThoseWhoMayAndEverybodyInItIsWrittenDown() {
        clinics.publish("dale", Story.inTreatment("d1", 20).session(1, 20), Story.inTreatment("d2", 11));
        TestClient analyst = client.asStaffOf(List.of("dale"), "staff-analyst", Roles.ANALYST);
        eventually(() -> assertThat(
                        analyst.get("/api/reporting/exports/courses?format=CSV").body())
                .contains("course-d1,d1,", "course-d2,d2,"));

        TestClient.Answer csv = analyst.get("/api/reporting/exports/courses?format=CSV");
        TestClient.Answer parquet = clinics.manager("dale").get("/api/reporting/exports/courses?format=PARQUET");

        assertThat(csv.headers().get("content-type")).containsExactly("text/csv;charset=UTF-8");
        assertThat(csv.headers().get("content-disposition"))
                .singleElement()
                .asString()
                .matches("attachment; filename=\"courses-[0-9-]+T[0-9]{6}Z[.]csv\"");
        assertThat(csv.body().lines()).hasSize(3);
        assertThat(parquet.headers().get("content-type")).containsExactly("application/vnd.apache.parquet");
        assertThat(parquet.body()).startsWith("PAR1").endsWith("PAR1");
        assertThat(database.getCollection("access-audit")
                        .countDocuments(new Document("action", "GET /api/reporting/exports/{table}")
                                .append("actorId", "staff-manager")
                                .append("patientIds", List.of("d1", "d2"))))
                .isEqualTo(1);
        assertThat(clinics.manager("empty-clinic")
                        .get("/api/reporting/exports/courses?format=CSV")
                        .body()
                        .lines())
                .hasSize(1);
        assertThat(client.asPrescriber()
                        .get("/api/reporting/exports/courses?format=CSV")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aTableThatIsNoneIsRefusedByName() {
        TestClient.Answer answer = clinics.manager("north").get("/api/reporting/exports/names?format=CSV");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/detail")).contains("sessions, courses, scores");
    }

    @Test
    void aClinicIsTakenAwayInFhir() {
        clinics.publish("moor", Story.of("m1"));
        String path = "/api/reporting/exports/fhir/Patient";
        eventually(() -> assertThat(clinics.manager("moor").get(path).body()).contains("m1"));

        TestClient.Answer answer = clinics.manager("moor").get(path);

        assertThat(answer.headers().get("content-type")).containsExactly("application/fhir+ndjson");
        assertThat(answer.body()).isEqualTo("{\"resourceType\":\"Patient\",\"id\":\"m1\",\"active\":true}\n");
        assertThat(database.getCollection("access-audit")
                        .countDocuments(new Document("action", "GET /api/reporting/exports/fhir/{resourceType}")
                                .append("patientIds", List.of("m1"))))
                .isPositive();
        assertThat(client.asNurse().get(path).status()).isEqualTo(403);
        assertThat(clinics.manager("moor")
                        .get("/api/reporting/exports/fhir/Person")
                        .at("/detail"))
                .contains("Patient, EpisodeOfCare, Encounter, MedicationAdministration, Observation, AdverseEvent");
    }

    @Test
    void aSignedMonthIsFoundGenuineAndAChangedOneIsNot() {
        String reports = "/api/reporting/monthly-reports/";
        TestClient manager = clinics.manager("north");
        eventually(() -> assertThat(manager.get(reports + "2020-01?format=JSON").status())
                .isEqualTo(200));
        String report = manager.get(reports + "2020-01?format=JSON").body();

        assertThat(manager.post(reports + "check", report).at("/verdict")).isEqualTo("GENUINE");
        assertThat(client.asAuditor()
                        .post(reports + "check", report.replace("\"clinicId\":\"north\"", "\"clinicId\":\"south\""))
                        .at("/verdict"))
                .isEqualTo("CHANGED");
        assertThat(manager.get(reports + "key").at("/publicKey")).startsWith("-----BEGIN PUBLIC KEY-----");
        assertThat(manager.get(reports + "2020-01?format=HTML").headers().get("content-type"))
                .containsExactly("text/html");
        assertThat(manager.get(reports + "2999-01?format=JSON").at("/detail")).contains("2999-01 is not over");
        assertThat(client.asNurse().get(reports + "2020-01?format=JSON").status())
                .isEqualTo(403);
    }
}

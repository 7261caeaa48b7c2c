package health.daybreak.intake;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import health.daybreak.events.courses.CourseStarted;
import health.daybreak.events.sessions.SessionCompleted;
import health.daybreak.events.staff.StaffUpdated;
import health.daybreak.testkit.ClinicTest;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** The letter to whoever referred a patient, over real HTTP and from real events. */
@ClinicTest
class OutcomeLetterApiTest {

    private static final String ACTION = "GET /api/intake/patients/{patientId}/outcome-letter";

    private final TestClient client;
    private final Topics topics;
    private final MongoDatabase database;
    private final IntakeApi intake;

    OutcomeLetterApiTest(TestClient client, Topics topics, MongoDatabase database) {
        this.client = client;
        this.topics = topics;
        this.database = database;
        this.intake = new IntakeApi(client);
    }

    @Test
    void aPrescriberTellsTheReferrerWhatCameOfItAndTheDisclosureIsWrittenDown() {
        String patientId = referred("Ada");
        intake.answer(patientId, "PHQ-9", List.of(2, 2, 2, 2, 2, 2, 2, 2, 0));
        decline(patientId);
        Instant now = Instant.now();
        String course = UUID.randomUUID().toString();
        topics.publish(started(course, patientId, now.minus(Duration.ofDays(30))));
        SessionCompleted session = IntakeApi.completedSession(course, patientId, now.minus(Duration.ofDays(20)));
        topics.publish(session);

        eventually(() -> assertThat(text(letter(client.asPrescriber(), patientId)))
                .contains("Dear Dr. Imani Cole,", "Completed: 1 session, on"));
        Answer letter = letter(client.asPrescriber(), patientId);
        assertThat(letter.headers().get("content-type")).containsExactly("application/pdf");
        assertThat(letter.headers().get("content-disposition"))
                .containsExactly("attachment; filename=\"outcome-letter.pdf\"");
        assertThat(text(letter))
                .contains("Riverside clinic", "Harbor Psychiatry", "Ada Referred, born 17 May 1988")
                .contains("Help with depression", "staff-prescriber, prescriber")
                .doesNotContain("Wants to wait");
        assertThat(disclosures("staff-prescriber", patientId, 200)).isPositive();
    }

    @Test
    void aTherapistMayOnceTheClinicHasEnteredThem() {
        String patientId = referred("Bea");
        decline(patientId);
        String therapist = "staff-" + UUID.randomUUID();
        TestClient asTherapist = client.as(therapist, "THERAPIST");
        Answer refused = letter(asTherapist, patientId);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.at("/type")).endsWith(":practitioner-unknown");
        assertThat(disclosures(therapist, patientId, 403)).isEqualTo(1);

        topics.publish(new StaffUpdated(
                therapist,
                "Theo Lund",
                List.of("THERAPIST"),
                List.of(),
                true,
                Instant.parse("2026-11-01T08:00:00Z"),
                "America/New_York"));
        eventually(() -> assertThat(text(letter(asTherapist, patientId))).contains("Theo Lund, therapist"));
    }

    @Test
    void nobodyElseMakesIt() {
        String patientId = referred("Cleo");
        for (TestClient other : List.of(
                client.asFrontDesk(), client.asNurse(), client.asManager(), client.asAnalyst(), client.asAuditor())) {
            assertThat(letter(other, patientId).status()).isEqualTo(403);
        }
        assertThat(letter(client.asPatient(patientId, "PACKET", Instant.now()), patientId)
                        .status())
                .isEqualTo(403);
        assertThat(letter(client.asStaffOf(List.of("elsewhere"), "staff-prescriber", "PRESCRIBER"), patientId)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatCannotBeWrittenIsRefusedInWords() {
        String unreferred = intake.register(IntakeApi.inquiry("Dora", "Alone"));
        Answer nobody = letter(client.asPrescriber(), unreferred);
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.at("/type")).endsWith(":referrer-unknown");
        assertThat(nobody.at("/detail")).contains("Enter one");

        Answer nothing = letter(client.asPrescriber(), referred("Eve"));
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.at("/type")).endsWith(":nothing-to-tell");
        assertThat(letter(client.asPrescriber(), "nobody").status()).isEqualTo(404);
    }

    private String referred(String given) {
        Map<String, Object> inquiry = IntakeApi.inquiry(given, "Referred");
        inquiry.put("referrer", "Dr. Cole's office");
        inquiry.put(
                "particulars", Map.of("referrer", Map.of("name", "Dr. Imani Cole", "practice", "Harbor Psychiatry")));
        return intake.register(inquiry);
    }

    private void decline(String patientId) {
        client.asNurse().havingSeen(0).put(IntakeApi.screeningOf(patientId), IntakeApi.completeFindings());
        Answer decided = intake.decide(patientId, Map.of("outcome", "DECLINED", "rationale", "Wants to wait"));
        assertThat(decided.status()).as(decided.body()).isEqualTo(200);
    }

    private static CourseStarted started(String course, String patientId, Instant at) {
        return new CourseStarted(
                course,
                patientId,
                patientId + "-screening-1",
                "iv-standard",
                1,
                "IV",
                "TREATMENT_RESISTANT_DEPRESSION",
                6,
                new BigDecimal("0.5"),
                40,
                "staff-prescriber",
                at);
    }

    private static Answer letter(TestClient who, String patientId) {
        return who.get(IntakeApi.PATH + "/patients/" + patientId + "/outcome-letter");
    }

    private long disclosures(String actorId, String patientId, int status) {
        return database.getCollection("access-audit")
                .countDocuments(new Document("action", ACTION)
                        .append("actorId", actorId)
                        .append("patientIds", List.of(patientId))
                        .append("status", status));
    }

    private static String text(Answer letter) {
        assertThat(letter.status()).as(letter.body()).isEqualTo(200);
        try (PdfReader reader = new PdfReader(letter.bytes())) {
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append(' ');
            }
            return text.toString().replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package health.daybreak.intake;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.courses.CourseStarted;
import health.daybreak.events.patients.PatientMerged;
import health.daybreak.testkit.ClinicTest;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Duplicates from the first call to the merge, over HTTP and with real events. */
@ClinicTest
class DuplicateApiTest {

    private final TestClient client;
    private final Topics topics;
    private final IntakeApi intake;
    private final String family = "Dup" + letters();

    DuplicateApiTest(TestClient client, Topics topics) {
        this.client = client;
        this.topics = topics;
        this.intake = new IntakeApi(client);
    }

    @Test
    void whoeverTakesACallIsToldOfALikelyRecordBeforeSaving() {
        String known = intake.register(IntakeApi.inquiry("Katharina", family));
        Answer found = client.asFrontDesk()
                .post(
                        IntakeApi.PATH + "/duplicate-searches",
                        Map.of("givenName", "Katarina", "familyName", family, "birthDate", "1988-05-17"));

        assertThat(found.status()).as(found.body()).isEqualTo(200);
        assertThat(found.at("/0/patientId")).isEqualTo(known);
        assertThat(found.json().at("/0/reasons").toString()).isEqualTo("[\"name spelled alike\",\"same birth date\"]");
        Answer nobody = client.asFrontDesk()
                .post(
                        IntakeApi.PATH + "/duplicate-searches",
                        Map.of("givenName", "Someone", "familyName", "Else" + letters(), "birthDate", "1955-12-30"));
        assertThat(nobody.json().size()).isZero();
    }

    @Test
    void aMergedRecordLivesOnWithItsQuestionnairesAndIsFoundNoMore() {
        String staying = intake.register(IntakeApi.inquiry("Mira", family));
        String ending = intake.register(IntakeApi.inquiry("Mira", family));
        intake.answer(ending, "PHQ-9", List.of(2, 2, 2, 2, 2, 2, 2, 1, 0));
        assertThat(client.asFrontDesk()
                        .get(IntakeApi.PATH + "/patients/" + staying + "/duplicates")
                        .at("/0/patientId"))
                .isEqualTo(ending);

        Answer merged = merge(ending, staying);
        assertThat(merged.status()).as(merged.body()).isEqualTo(200);
        PatientMerged told =
                topics.await(PatientMerged.class, event -> event.patientId().equals(ending));
        assertThat(told.intoPatientId()).isEqualTo(staying);

        eventually(
                () -> assertThat(record(staying).at("/merging/absorbed/0/done").asBoolean())
                        .isTrue());
        assertThat(record(staying).at("/merging/absorbed/0/reason").asString()).isEqualTo("Same person at the desk");
        assertThat(record(ending).at("/merging/into/patientId").asString()).isEqualTo(staying);
        JsonNode questionnaires = client.asNurse()
                .get(IntakeApi.PATH + "/patients/" + staying + "/assessments")
                .json();
        assertThat(questionnaires.at("/assessments/0/patientId").asString()).isEqualTo(ending);
        assertThat(client.asNurse()
                        .get(IntakeApi.screeningOf(staying))
                        .json()
                        .at("/chart/readings")
                        .toString())
                .contains("PHQ_9");
        assertThat(client.asFrontDesk()
                        .get(IntakeApi.PATH + "/patients?search=" + family)
                        .json()
                        .at("/patients")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void nothingNewIsWrittenOnARecordThatEnded() {
        String staying = intake.register(IntakeApi.inquiry("Nora", family));
        String ending = intake.register(IntakeApi.inquiry("Nora", family));
        merge(ending, staying);

        Answer refused = client.asNurse()
                .post(
                        IntakeApi.PATH + "/patients/" + ending + "/assessments",
                        Map.of(
                                "instrument",
                                "GAD-7",
                                "answers",
                                List.of(0, 0, 0, 0, 0, 0, 0),
                                "occasion",
                                "SCREENING"));
        assertThat(refused.at("/type")).endsWith("record-merged");
        assertThat(refused.at("/patientId")).isEqualTo(staying);
        assertThat(client.asPatient(ending, "PACKET", Instant.now())
                        .get(IntakeApi.PATH + "/my/packet")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void theRecordWithACourseIsTheOneThatStaysAndTwoWithCoursesStayApart() {
        String one = intake.register(IntakeApi.inquiry("Olga", family));
        String other = intake.register(IntakeApi.inquiry("Olga", family));
        startCourse(one);
        assertThat(merge(one, other).at("/type")).endsWith("course-on-ending-record");

        startCourse(other);
        Answer apart = merge(one, other);
        assertThat(apart.status()).isEqualTo(409);
        assertThat(apart.at("/type")).endsWith("courses-on-both-records");
        assertThat(record(one).at("/merging/into").isNull()).isTrue();
    }

    @Test
    void aRiskThatNobodyHasTakenChargeOfIsNotMergedAway() {
        String staying = intake.register(IntakeApi.inquiry("Pia", family));
        String ending = intake.register(IntakeApi.inquiry("Pia", family));
        intake.answer(ending, "C-SSRS", Arrays.asList(1, 1, 1, 1, 0, 0, null));

        assertThat(merge(ending, staying).at("/type")).endsWith("risk-on-ending-record");
    }

    private Answer merge(String ending, String staying) {
        return client.asFrontDesk()
                .post(
                        IntakeApi.PATH + "/patients/" + ending + "/merge",
                        Map.of("intoPatientId", staying, "reason", "Same person at the desk"));
    }

    private JsonNode record(String patientId) {
        return client.asFrontDesk()
                .get(IntakeApi.PATH + "/patients/" + patientId)
                .json();
    }

    private void startCourse(String patientId) {
        String course = UUID.randomUUID().toString();
        topics.publish(new CourseStarted(
                course,
                patientId,
                patientId + "-screening-1",
                "iv-standard",
                1,
                "IV",
                "DEPRESSION",
                6,
                null,
                null,
                "staff-prescriber",
                Instant.now()));
        eventually(() -> assertThat(record(patientId).at("/courses/0/courseId").asString())
                .isEqualTo(course));
    }

    private static String letters() {
        return UUID.randomUUID()
                .toString()
                .replaceAll("[^a-f]", "")
                .concat("xyzuvw")
                .substring(0, 6);
    }
}

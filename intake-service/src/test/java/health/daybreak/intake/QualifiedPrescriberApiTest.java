package health.daybreak.intake;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.staff.Credential;
import health.daybreak.events.staff.StaffUpdated;
import health.daybreak.testkit.ClinicTest;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Decisions are taken by people whom scheduling has told of, on days on which they are qualified. */
@ClinicTest
class QualifiedPrescriberApiTest {

    private static final List<Integer> HIGH = Arrays.asList(1, 1, 1, 1, 0, 0, null);

    private final TestClient client;
    private final Topics topics;
    private final IntakeApi intake;

    QualifiedPrescriberApiTest(TestClient client, Topics topics) {
        this.client = client;
        this.topics = topics;
        this.intake = new IntakeApi(client);
    }

    @Test
    void aDecisionIsRefusedFromTheDayAfterACredentialRanOutUntilItIsRenewed() {
        String staffId = "staff-" + UUID.randomUUID();
        String patientId = screened();
        assertThat(decline(staffId, patientId).at("/type")).endsWith(":practitioner-unknown");

        LocalDate yesterday = LocalDate.now(ZoneId.of("America/New_York")).minusDays(1);
        told(staffId, yesterday);
        eventually(() -> assertThat(decline(staffId, patientId).at("/detail"))
                .contains("Dr Late", "ACLS certificate ran out on " + yesterday));

        told(staffId, yesterday.plusYears(2));
        eventually(() -> assertThat(decline(staffId, patientId).status()).isEqualTo(200));
    }

    @Test
    void soIsADecisionAboutARisk() {
        String staffId = "staff-" + UUID.randomUUID();
        String patientId = intake.register(IntakeApi.inquiry("Risk", "Decided"));
        String flag = intake.answer(patientId, "C-SSRS", HIGH);
        intake.takesCharge(patientId, flag);
        TestClient late = client.as(staffId, "PRESCRIBER");
        told(staffId, LocalDate.of(2020, 1, 31));
        eventually(() -> {
            Answer refused = intake.decidesRisk(late, patientId, flag, "SAFE_TO_CONTINUE");
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.json().at("/reasons").toString()).contains("2020-01-31");
        });
        assertThat(intake.queuedRisks()).contains(flag);
    }

    @Test
    void aProgramDecidesForANamedPrescriberAndNotForItself() {
        String patientId = screened();
        TestClient program = client.asProgramFor("staff-nobody", "PRESCRIBER");
        assertThat(decline(program, patientId).at("/type")).endsWith(":practitioner-unknown");
        Answer decided = decline(client.asProgramFor("staff-prescriber", "PRESCRIBER"), patientId);
        assertThat(decided.status()).as(decided.body()).isEqualTo(200);
        assertThat(decided.at("/decision/decidedBy")).isEqualTo("staff-prescriber");
    }

    private String screened() {
        String patientId = intake.register(IntakeApi.inquiry("Who", "Decides"));
        client.asNurse().put(IntakeApi.screeningOf(patientId), IntakeApi.completeFindings());
        return patientId;
    }

    private Answer decline(String staffId, String patientId) {
        return decline(client.as(staffId, "PRESCRIBER"), patientId);
    }

    private static Answer decline(TestClient prescriber, String patientId) {
        return prescriber.post(
                IntakeApi.screeningOf(patientId) + "/decision",
                Map.of("outcome", "DECLINED", "rationale", "Wants to wait"));
    }

    private void told(String staffId, LocalDate aclsUntil) {
        List<Credential> credentials = Stream.concat(
                        Stream.of("LICENCE", "BOARD_CERTIFICATION", "DEA_REGISTRATION")
                                .map(kind -> new Credential(kind, LocalDate.of(2099, 12, 31))),
                        Stream.of(new Credential("ACLS", aclsUntil)))
                .toList();
        topics.publish(new StaffUpdated(
                staffId,
                "Dr Late",
                List.of("PRESCRIBER"),
                credentials,
                true,
                Instant.parse("2026-11-01T08:00:00Z"),
                "America/New_York"));
    }
}

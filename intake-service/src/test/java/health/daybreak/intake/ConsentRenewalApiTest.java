package health.daybreak.intake;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.courses.CourseStarted;
import health.daybreak.events.patients.ConsentRenewalNeeded;
import health.daybreak.intake.consent.renewal.NoticeRenewals;
import health.daybreak.testkit.ClinicTest;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What must be signed anew, over real HTTP and real topics. */
@ClinicTest
class ConsentRenewalApiTest {

    private final TestClient client;
    private final Topics topics;
    private final IntakeApi intake;
    private final NoticeRenewals renewals;

    ConsentRenewalApiTest(TestClient client, Topics topics, NoticeRenewals renewals) {
        this.client = client;
        this.topics = topics;
        this.intake = new IntakeApi(client);
        this.renewals = renewals;
    }

    @Test
    void aCourseThatBeginsWithoutItsSignaturesIsSeenByEverybodyWhoCanHaveThemSigned() {
        String patientId = intake.register(IntakeApi.inquiry("Wanda", "Waiting"));
        sign(patientId, "TREATMENT_IV");
        topics.publish(courseStarted(patientId, "IM"));

        topics.await(
                ConsentRenewalNeeded.class,
                needed -> needed.patientId().equals(patientId)
                        && needed.scope().equals("TREATMENT_IM")
                        && needed.reason().equals("ROUTE_CHANGED"));
        eventually(() -> assertThat(client.asFrontDesk()
                        .get(IntakeApi.PATH + "/consents-due")
                        .body())
                .contains(patientId));
        assertThat(need(patientId, "TREATMENT_IM").at("/needed").asBoolean()).isTrue();

        sign(patientId, "TREATMENT_IM");
        sign(patientId, "OFF_LABEL_USE");

        // Where the patient is, at once; in the list of all, as soon as intake has heard itself.
        assertThat(need(patientId, "TREATMENT_IM").at("/state").asString()).isEqualTo("IN_FORCE");
        eventually(() -> assertThat(client.asFrontDesk()
                        .get(IntakeApi.PATH + "/consents-due")
                        .body())
                .doesNotContain(patientId));
    }

    @Test
    void afterTwelveSessionsTheSignatureIsGivenAnew() {
        String patientId = intake.register(IntakeApi.inquiry("Tara", "Twelve"));
        sign(patientId, "TREATMENT_IV");
        Instant soon = Instant.now().plusSeconds(60);
        for (int session = 1; session <= 12; session++) {
            topics.publish(IntakeApi.completedSession("course-" + patientId, patientId, soon.plusSeconds(session)));
        }

        ConsentRenewalNeeded needed = topics.await(
                ConsentRenewalNeeded.class,
                one -> one.patientId().equals(patientId) && one.reason().equals("SESSIONS_REACHED"));
        assertThat(needed.scope()).isEqualTo("TREATMENT_IV");
        assertThat(need(patientId, "TREATMENT_IV").at("/sessions").asInt()).isEqualTo(12);
    }

    @Test
    void whatBecomesDueByTheClockAloneIsNoticedOnceInItsClinic() {
        String patientId = intake.register(IntakeApi.inquiry("Yara", "Yearly"));
        sign(patientId, "OFF_LABEL_USE");
        Instant inElevenMonths = Instant.now().plus(Duration.ofDays(340));

        eventually(() -> {
            renewals.notice(inElevenMonths);
            assertThat(topics.all(ConsentRenewalNeeded.class, needed -> needed.patientId()
                            .equals(patientId)))
                    .hasSize(1);
        });
        renewals.notice(inElevenMonths.plusSeconds(1));
        assertThat(topics.records(patientId))
                .filteredOn(record -> Topics.header(record, "ce_type").equals(ConsentRenewalNeeded.TYPE))
                .hasSize(1)
                .allSatisfy(record ->
                        assertThat(Topics.header(record, "ce_clinicid")).isEqualTo(TestClient.CLINIC));
    }

    private void sign(String patientId, String scope) {
        Answer signed = client.asNurse()
                .post(
                        IntakeApi.PATH + "/patients/" + patientId + "/consents",
                        Map.of("scope", scope, "textVersion", "2026-11", "signedName", "A", "device", "Tablet"));
        assertThat(signed.status()).as(signed.body()).isEqualTo(201);
    }

    private JsonNode need(String patientId, String scope) {
        return client.asNurse()
                .get(IntakeApi.PATH + "/patients/" + patientId + "/consents")
                .json()
                .at("/needs")
                .valueStream()
                .filter(need -> need.at("/scope").asString().equals(scope))
                .findFirst()
                .orElseThrow();
    }

    private static CourseStarted courseStarted(String patientId, String route) {
        return new CourseStarted(
                UUID.randomUUID().toString(),
                patientId,
                "screening-1",
                "protocol",
                1,
                route,
                "DEPRESSION",
                6,
                new BigDecimal("0.5"),
                null,
                "staff-prescriber",
                Instant.now());
    }
}

package health.daybreak.notification;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import health.daybreak.events.contacts.ContactUpdated;
import health.daybreak.events.patients.ConsentRenewalNeeded;
import health.daybreak.events.patients.ConsentSigned;
import health.daybreak.events.patients.PacketSubmitted;
import health.daybreak.events.patients.PatientMerged;
import health.daybreak.events.patients.PatientRegistered;
import health.daybreak.events.patients.QuestionsAnswered;
import health.daybreak.events.sessions.SessionCancelled;
import health.daybreak.events.sessions.SessionMoved;
import health.daybreak.platform.security.Roles;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Links over HTTP, and the message that carries one. */
@NotificationTest
class LinkApiTest {

    private static final Pattern LINK = Pattern.compile("/p#([A-Za-z0-9_-]{22})");

    private final TestClient client;
    private final Topics topics;
    private final ManualClock clock;
    private final MongoDatabase database;
    private final String patient = UUID.randomUUID().toString();
    private final String path = "/api/notification/patients/" + patient + "/links";

    LinkApiTest(TestClient client, Topics topics, ManualClock clock, MongoDatabase database) {
        this.client = client;
        this.topics = topics;
        this.clock = clock;
        this.database = database;
    }

    @Test
    void theDeskMakesALinkSeesItOnceAndTakesItBack() {
        Answer made = client.asFrontDesk().post(path, Map.of("purpose", "PACKET"));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String secret = secret(made.at("/url"));

        JsonNode opened = open(secret).json();
        assertThat(opened.at("/patientId").asString()).isEqualTo(patient);
        assertThat(opened.at("/purpose").asString()).isEqualTo("PACKET");
        assertThat(opened.at("/clinic/crisisLine").asString()).isEqualTo("988");

        Answer listed = client.asFrontDesk().get(path);
        assertThat(listed.at("/0/status")).isEqualTo("OPENED");
        assertThat(listed.body()).doesNotContain(secret);

        Answer revoked = client.asFrontDesk().delete(path + "/" + made.at("/linkId"));
        assertThat(revoked.at("/status")).isEqualTo("REVOKED");
        assertThat(open(secret).status()).isEqualTo(422);
        assertThat(open(secret).at("/detail")).isEqualTo(open("never-made").at("/detail"));
    }

    @Test
    void onlyTheGatewayOpensLinksAndItsTokenDoesNothingElse() {
        for (TestClient somebody : List.of(
                client.asManager(),
                client.asFrontDesk(),
                client.asPatient(patient, "PACKET", clock.instant()),
                client.as("staff-x", Roles.GATEWAY))) {
            assertThat(somebody.post("/api/notification/links/open", Map.of("token", "x"))
                            .status())
                    .isEqualTo(403);
        }
        TestClient gateway = client.asGateway(TestClient.CLINIC);
        assertThat(gateway.get(path).status()).isEqualTo(403);
        assertThat(gateway.get("/api/notification/messages").status()).isEqualTo(403);
        assertThat(gateway.get("/api/notification/clinic-card").at("/name")).isEqualTo("Riverside clinic");
        assertThat(client.asGateway("nowhere")
                        .get("/api/notification/clinic-card")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aPatientsTokenSeesNoMessagesAndNoLinks() {
        TestClient somebody = client.asPatient(patient, "PACKET", clock.instant());

        assertThat(somebody.get(path).status()).isEqualTo(403);
        assertThat(somebody.get("/api/notification/messages?patientId=" + patient)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whoeverAsksForTreatmentIsInvitedOnceTheyAgreeAndTheLinkInTheMessageOpens() {
        registered();
        agrees("MESSAGES_EMAIL");
        eventually(() -> assertThat(states("packet-invitation")).containsExactly("PLANNED"));
        clock.advance(Duration.ofMinutes(1));

        eventually(() -> assertThat(states("packet-invitation")).containsExactly("SENT"));
        String body = mailbox().findFirst().orElseThrow().at("/body").asString();
        assertThat(open(secret(body)).at("/patientId")).isEqualTo(patient);
        assertThat(client.asFrontDesk().get(path).at("/0/madeBy")).isEqualTo(patient + ".inquiry.packet-invitation.1");
        assertThat(database.getCollection("patientLinks")
                        .find()
                        .map(Object::toString)
                        .into(new java.util.ArrayList<>())
                        .toString())
                .doesNotContain(secret(body));
    }

    @Test
    void whoeverIsOfferedAPlaceIsSentALinkToThatOfferAloneInNeutralWordsOnce() {
        registered();
        agrees("MESSAGES_EMAIL");
        String offer = UUID.randomUUID().toString();
        topics.publish(
                Story.offered(offer, patient, clock.instant(), clock.instant().plus(Duration.ofMinutes(30))));
        topics.publish(
                Story.offered(offer, patient, clock.instant(), clock.instant().plus(Duration.ofMinutes(30))));

        eventually(() -> assertThat(states("offer")).containsExactly("SENT"));
        JsonNode letter = mailbox()
                .filter(one -> one.at("/subject").asString().startsWith("Una hora libre"))
                .findFirst()
                .orElseThrow();
        JsonNode opened = open(secret(letter.at("/body").asString())).json();
        assertThat(opened.at("/purpose").asString()).isEqualTo("OFFER");
        assertThat(opened.at("/about").asString()).isEqualTo(offer);
    }

    @Test
    void aLinkOpensNothingOnceItsPurposeIsDone() {
        String secret = secret(
                client.asFrontDesk().post(path, Map.of("purpose", "PACKET")).at("/url"));
        assertThat(open(secret).status()).isEqualTo(200);

        topics.publish(new PacketSubmitted(patient + "-packet-1", patient, clock.instant()));

        eventually(
                () -> assertThat(client.asFrontDesk().get(path).at("/0/status")).isEqualTo("COMPLETED"));
        assertThat(open(secret).body()).isEqualTo(open("never-made").body());
    }

    @Test
    void whateverTheReasonThatALinkOpensNothingTheAnswerIsTheSame() {
        String revoked = made("PACKET");
        client.asFrontDesk().delete(path + "/" + client.asFrontDesk().get(path).at("/0/linkId"));
        assertThat(linkStates("PACKET")).containsExactly("REVOKED");
        String used = made("PACKET");
        topics.publish(new PacketSubmitted(patient + "-packet-1", patient, clock.instant()));
        eventually(() -> assertThat(linkStates("PACKET")).containsExactlyInAnyOrder("REVOKED", "COMPLETED"));
        String expired = made("CONSENT");
        clock.advance(Duration.ofDays(7));
        Answer never = open("AAAAAAAAAAAAAAAAAAAAAA");

        assertThat(never.status()).isEqualTo(422);
        assertThat(List.of(open(revoked), open(used), open(expired))).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(never.status());
            assertThat(answer.body()).isEqualTo(never.body());
            assertThat(answer.headers().keySet()).isEqualTo(never.headers().keySet());
        });
    }

    @Test
    void whoeverMustSignIsSentOneLinkForAllOfItInNeutralWordsOnce() {
        registered();
        agrees("MESSAGES_EMAIL");
        needs("TREATMENT_IV", "NOT_SIGNED");
        needs("OFF_LABEL_USE", "NOT_SIGNED");
        needs("TREATMENT_IV", "NOT_SIGNED");
        eventually(() -> assertThat(states("consent-request")).containsExactly("PLANNED"));
        clock.advance(Duration.ofMinutes(1));
        eventually(() -> assertThat(states("consent-request")).containsExactly("SENT"));

        JsonNode letter = mailbox()
                .filter(one -> one.at("/subject").asString().equals("Algo para leer y firmar"))
                .findFirst()
                .orElseThrow();
        JsonNode opened = open(secret(letter.at("/body").asString())).json();
        assertThat(opened.at("/purpose").asString()).isEqualTo("CONSENT");
        assertThat(opened.at("/about").asString()).isEqualTo("TREATMENT_IV,OFF_LABEL_USE");
        needs("OFF_LABEL_USE", "NOT_SIGNED");
        signs("TREATMENT_IV");
        signs("OFF_LABEL_USE");
        eventually(() -> assertThat(linkStates("CONSENT")).contains("COMPLETED"));
        assertThat(states("consent-request")).containsExactly("SENT");
    }

    @Test
    void whoeverHasSignedMeanwhileIsNotAskedTo() {
        registered();
        needs("TREATMENT_IV", "TIME_PASSED");
        needs("OFF_LABEL_USE", "TIME_PASSED");
        eventually(() -> assertThat(states("consent-request")).containsExactly("PLANNED"));
        signs("TREATMENT_IV");
        needs("RESEARCH", "TEXT_CHANGED");
        signs("OFF_LABEL_USE");
        signs("RESEARCH");

        eventually(() -> assertThat(states("consent-request")).containsExactly("CANCELLED"));
        assertThat(messages()
                        .filter(message -> message.at("/rule").asString().equals("consent-request"))
                        .map(message -> message.at("/why").asString()))
                .containsExactly("The patient has signed.");
        needs("TREATMENT_IV", "DOSE_RAISED");
        eventually(() -> assertThat(states("consent-request")).containsExactlyInAnyOrder("CANCELLED", "PLANNED"));
    }

    @Test
    void aRecordThatWasMergedIsNeitherWrittenToNorOpened() {
        registered();
        eventually(() -> assertThat(states("packet-invitation")).containsExactly("PLANNED"));
        String secret = secret(
                client.asFrontDesk().post(path, Map.of("purpose", "PACKET")).at("/url"));

        topics.publish(new PatientMerged(patient + "-merge", patient, "another", clock.instant()));

        eventually(() -> assertThat(states("packet-invitation")).containsExactly("CANCELLED"));
        eventually(() -> assertThat(open(secret).status()).isEqualTo(422));
    }

    @Test
    void nobodyIsWrittenToWithoutConsentAndTheDeskSeesWhyAndSendsAgain() {
        registered();
        eventually(() -> assertThat(states("packet-invitation")).containsExactly("PLANNED"));
        Answer tooSoon = client.asFrontDesk().post("/api/notification/patients/" + patient + "/invitations", null);
        assertThat(tooSoon.at("/type")).isEqualTo("urn:daybreak:problem:message-already-planned");

        clock.advance(Duration.ofMinutes(11));
        eventually(() -> assertThat(states("packet-invitation")).containsExactly("SUPPRESSED"));
        assertThat(messages().findFirst().orElseThrow().at("/why").asString()).contains("no consent to e-mail");

        agrees("MESSAGES_EMAIL");
        Answer again = client.asFrontDesk().post("/api/notification/patients/" + patient + "/invitations", null);
        assertThat(again.status()).as(again.body()).isEqualTo(201);
        eventually(() -> assertThat(states("packet-invitation")).containsExactly("SUPPRESSED", "SENT"));
    }

    @Test
    void whoeverHasASessionIsSentALinkToItsQuestionsInNeutralWords() {
        registered();
        agrees("MESSAGES_EMAIL");
        String session = booked();
        eventually(() -> assertThat(states("questionnaire-48h")).containsExactly("PLANNED"));
        clock.advance(Duration.ofHours(24).plusMinutes(1));
        eventually(() -> assertThat(states("questionnaire-48h")).containsExactly("SENT"));

        JsonNode letter = mailbox()
                .filter(one -> one.at("/subject").asString().startsWith("Unas preguntas antes"))
                .findFirst()
                .orElseThrow();
        JsonNode opened = open(secret(letter.at("/body").asString())).json();
        assertThat(opened.at("/purpose").asString()).isEqualTo("QUESTIONNAIRE");
        assertThat(opened.at("/about").asString()).isEqualTo(session);
    }

    @Test
    void whoeverHasAnsweredByTheLinkIsNotAskedAgainAndTheLinkIsDone() {
        registered();
        String session = booked();
        String secret = made("QUESTIONNAIRE", session);
        String ofAnother = made("QUESTIONNAIRE", "another-session");
        eventually(() -> assertThat(states("questionnaire-48h")).containsExactly("PLANNED"));

        topics.publish(new QuestionsAnswered(
                session + "-BEFORE_SESSION", patient, session, "BEFORE_SESSION", clock.instant()));

        eventually(() -> assertThat(states("questionnaire-48h")).containsExactly("CANCELLED"));
        eventually(() ->
                assertThat(open(secret).body()).isEqualTo(open("never-made").body()));
        assertThat(open(ofAnother).status()).isEqualTo(200);
        assertThat(states("reminder-24h")).containsExactly("PLANNED");
    }

    @Test
    void aLinkBeforeASessionEndsWithItAndStaysWhenItMoves() {
        registered();
        String session = booked();
        String secret = made("QUESTIONNAIRE", session);
        Instant start = clock.instant().plus(Duration.ofDays(5));
        topics.publish(new SessionMoved(
                session,
                Story.COURSE,
                patient,
                start,
                start.plus(Duration.ofHours(2)),
                "chair-1",
                "staff-nurse",
                "staff-prescriber",
                null,
                clock.instant(),
                "PATIENT_REQUEST",
                clock.instant()));
        eventually(() -> assertThat(states("questionnaire-48h")).containsExactlyInAnyOrder("CANCELLED", "PLANNED"));
        assertThat(open(secret).status()).isEqualTo(200);

        topics.publish(new SessionCancelled(session, Story.COURSE, patient, "PATIENT_REQUEST", false, clock.instant()));

        eventually(() ->
                assertThat(open(secret).body()).isEqualTo(open("never-made").body()));
        assertThat(linkStates("QUESTIONNAIRE")).containsExactly("REVOKED");
    }

    @Test
    void aLinkForASessionThatNamesNoneIsRefused() {
        Answer refused = client.asFrontDesk().post(path, Map.of("purpose", "QUESTIONNAIRE"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/type")).endsWith("link-about-missing");
    }

    private String booked() {
        String session = UUID.randomUUID().toString();
        topics.publish(Story.booked(
                session, patient, clock.instant().plus(Duration.ofHours(72)), Story.ZONE, clock.instant()));
        return session;
    }

    private String made(String purpose, String about) {
        return secret(client.asFrontDesk()
                .post(path, Map.of("purpose", purpose, "about", about))
                .at("/url"));
    }

    private String made(String purpose) {
        return secret(
                client.asFrontDesk().post(path, Map.of("purpose", purpose)).at("/url"));
    }

    private List<String> linkStates(String purpose) {
        return client.asFrontDesk()
                .get(path)
                .json()
                .valueStream()
                .filter(link -> link.at("/purpose").asString().equals(purpose))
                .map(link -> link.at("/status").asString())
                .toList();
    }

    private void needs(String scope, String reason) {
        topics.publish(new ConsentRenewalNeeded(patient, scope, null, reason, clock.instant(), clock.instant()));
    }

    private void signs(String scope) {
        topics.publish(new ConsentSigned(
                patient + scope,
                patient,
                scope,
                "v1",
                clock.instant(),
                clock.instant().plus(Duration.ofDays(365))));
    }

    private Answer open(String secret) {
        return client.asGateway("*").post("/api/notification/links/open", Map.of("token", secret));
    }

    private void registered() {
        topics.publish(new PatientRegistered(patient, "FORM", "35-44", "female", clock.instant()));
        topics.publish(new ContactUpdated(
                patient,
                "Anastasia",
                "Rossi",
                "Ana",
                LocalDate.parse("1990-01-01"),
                "ana@example.org",
                null,
                "es-US",
                Story.ZONE,
                List.of("EMAIL"),
                null,
                null,
                clock.instant()));
        eventually(() -> assertThat(open(secret(client.asFrontDesk()
                                .post(path, Map.of("purpose", "CONSENT"))
                                .at("/url")))
                        .at("/language"))
                .isEqualTo("es-US"));
    }

    private void agrees(String scope) {
        topics.publish(new ConsentSigned(
                patient + scope,
                patient,
                scope,
                "v1",
                clock.instant(),
                clock.instant().plus(Duration.ofDays(365))));
        eventually(() -> assertThat(database.getCollection("recipients")
                        .countDocuments(
                                new org.bson.Document("_id", patient).append("state.consents.channel", "EMAIL")))
                .isEqualTo(1));
    }

    private Stream<JsonNode> messages() {
        return client.asFrontDesk()
                .get("/api/notification/messages?patientId=" + patient)
                .json()
                .valueStream();
    }

    private List<String> states(String rule) {
        return messages()
                .filter(message -> message.at("/rule").asString().equals(rule))
                .map(message -> message.at("/status").asString())
                .toList();
    }

    private Stream<JsonNode> mailbox() {
        return client.asNurse()
                .get("/api/notification/mailbox?patientId=" + patient)
                .json()
                .valueStream();
    }

    private static String secret(String text) {
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group(1);
    }
}

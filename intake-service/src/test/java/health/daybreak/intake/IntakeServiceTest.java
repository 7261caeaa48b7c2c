package health.daybreak.intake;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.contacts.ContactUpdated;
import health.daybreak.events.courses.CourseCompleted;
import health.daybreak.events.courses.CourseStarted;
import health.daybreak.events.patients.ConsentRevoked;
import health.daybreak.events.patients.ConsentSigned;
import health.daybreak.events.patients.PatientRegistered;
import health.daybreak.events.patients.PatientScreened;
import health.daybreak.events.patients.RiskAcknowledged;
import health.daybreak.events.patients.RiskFlagged;
import health.daybreak.events.sessions.SessionCompleted;
import health.daybreak.intake.screening.Question;
import health.daybreak.testkit.ClinicTest;
import health.daybreak.testkit.OpenApiGolden;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ClinicTest
class IntakeServiceTest {

    private static final String API = "/api/intake";

    private final TestClient client;
    private final Topics topics;

    IntakeServiceTest(TestClient client, Topics topics) {
        this.client = client;
        this.topics = topics;
    }

    @Test
    void anInquiryIsTakenDownAndToldWithoutIdentityButForTheContact() {
        String patientId = register(inquiry("Amara", "Linde"));
        PatientRegistered registered =
                topics.await(PatientRegistered.class, event -> event.patientId().equals(patientId));
        assertThat(registered.ageBand()).isEqualTo("35-44");
        assertThat(registered.origin()).isEqualTo("FORM");
        ContactUpdated contact =
                topics.await(ContactUpdated.class, event -> event.patientId().equals(patientId));
        assertThat(contact.familyName()).isEqualTo("Linde");
        assertThat(contact.channels()).containsExactly("EMAIL", "SMS");
    }

    @Test
    void fromInquiryToAnEligibleDecisionAndBeyond() {
        String patientId = register(inquiry("Noor", "Haddad"));
        answer(patientId, "PHQ-9", List.of(2, 2, 2, 2, 2, 2, 2, 2, 0));
        answer(patientId, "GAD-7", List.of(1, 1, 2, 2, 1, 1, 2));
        answer(patientId, "C-SSRS", Arrays.asList(0, 0, null, null, null, 0, null));
        Answer saved = client.asNurse().put(screeningOf(patientId), completeFindings());
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        assertThat(saved.at("/verdict/outcome")).isEqualTo("ELIGIBLE");
        assertThat(stageOf(patientId)).isEqualTo("REVIEW");
        assertThat(queuedDecisions()).contains(patientId);

        Answer decided = decide(patientId, Map.of("outcome", "ELIGIBLE", "rationale", "Two failed trials, no risk"));
        assertThat(decided.status()).as(decided.body()).isEqualTo(200);
        PatientScreened screened =
                topics.await(PatientScreened.class, event -> event.patientId().equals(patientId));
        assertThat(screened.outcome()).isEqualTo("ELIGIBLE");
        assertThat(screened.baselinePhq9()).isEqualTo(16);
        assertThat(screened.baselineGad7()).isEqualTo(10);
        assertThat(screened.adequateTrials()).isEqualTo(2);
        assertThat(screened.weightKilograms()).isEqualByComparingTo("70.5");
        eventually(() -> assertThat(stageOf(patientId)).isEqualTo("ELIGIBLE"));
        assertThat(queuedDecisions()).doesNotContain(patientId);

        Instant now = Instant.parse("2030-01-01T12:00:00Z");
        String course = UUID.randomUUID().toString();
        topics.publish(completedSession(course, patientId, now));
        topics.publish(new CourseStarted(
                course,
                patientId,
                screened.screeningId(),
                "iv-standard",
                1,
                "IV",
                "TREATMENT_RESISTANT_DEPRESSION",
                6,
                new BigDecimal("0.5"),
                40,
                "staff-prescriber",
                now));
        eventually(() -> assertThat(stageOf(patientId)).isEqualTo("IN_COURSE"));
        eventually(() -> assertThat(
                        client.asNurse().get(API + "/patients/" + patientId).at("/courses/0/completedSessions"))
                .isEqualTo("1"));
        topics.publish(new CourseCompleted(course, patientId, 6, now.plusSeconds(60)));
        eventually(() -> assertThat(stageOf(patientId)).isEqualTo("COMPLETED"));
    }

    @Test
    void aHighRiskIsFlaggedAtOnceAndBlocksTheDecisionUntilSomebodyTakesChargeOfIt() {
        String patientId = register(inquiry("Ilse", "Brandt"));
        answer(patientId, "PHQ-9", List.of(2, 2, 2, 2, 2, 2, 2, 2, 2));
        answer(patientId, "GAD-7", List.of(1, 1, 2, 2, 1, 1, 2));
        String screener = answer(patientId, "C-SSRS", Arrays.asList(1, 1, 1, 1, 0, 0, null));
        topics.await(
                RiskFlagged.class,
                event -> event.assessmentId().equals(screener)
                        && event.riskLevel().equals("HIGH"));
        client.asNurse().put(screeningOf(patientId), completeFindings());
        Map<String, Object> eligible =
                Map.of("outcome", "ELIGIBLE", "rationale", "Considered", "overrideReason", "Inpatient with 1:1 watch");
        assertThat(decide(patientId, eligible).at("/type")).endsWith("high-risk-unacknowledged");

        Answer taken = client.asNurse()
                .post(
                        API + "/patients/" + patientId + "/risk-acknowledgements",
                        Map.of("assessmentId", screener, "disposition", "PRESCRIBER_CALLED"));
        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        topics.await(RiskAcknowledged.class, event -> event.assessmentId().equals(screener));
        assertThat(decide(patientId, Map.of("outcome", "ELIGIBLE", "rationale", "Considered"))
                        .at("/type"))
                .as("a high risk still blocks, and needs a reason to be overridden")
                .endsWith("override-reason-missing");
        assertThat(decide(patientId, eligible).status()).isEqualTo(200);
    }

    @Test
    void onlyAPrescriberDecides() {
        String patientId = register(inquiry("Ravi", "Menon"));
        client.asNurse().put(screeningOf(patientId), completeFindings());
        Answer refused = client.asNurse()
                .post(screeningOf(patientId) + "/decision", Map.of("outcome", "DECLINED", "rationale", "No"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(topics.all(PatientScreened.class, event -> event.patientId().equals(patientId)))
                .isEmpty();
    }

    @Test
    void aSecondDecisionIsAConflict() {
        String patientId = register(inquiry("Jon", "Berg"));
        client.asNurse().put(screeningOf(patientId), completeFindings());
        Map<String, Object> declined = Map.of("outcome", "DECLINED", "rationale", "Wants to wait");
        assertThat(decide(patientId, declined).status()).isEqualTo(200);
        Answer second = decide(patientId, declined);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.at("/type")).endsWith("already-decided");
    }

    @Test
    void nobodyIsFoundEligibleWhileSomethingIsMissing() {
        String patientId = register(inquiry("Mia", "Koch"));
        client.asNurse().put(screeningOf(patientId), completeFindings());
        Answer refused = decide(patientId, Map.of("outcome", "ELIGIBLE", "rationale", "Looks fine"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/missing").toString()).contains("phq-9", "gad-7", "c-ssrs");
    }

    @Test
    void aConsentIsSignedAndTakenBack() {
        String patientId = register(inquiry("Femi", "Ade"));
        Answer signed = client.asNurse()
                .post(
                        API + "/patients/" + patientId + "/consents",
                        Map.of(
                                "scope",
                                "TREATMENT_IV",
                                "textVersion",
                                "2026-11",
                                "signedName",
                                "Femi Ade",
                                "device",
                                "Tablet in room A"));
        assertThat(signed.status()).as(signed.body()).isEqualTo(201);
        String consentId = signed.at("/consentId");
        topics.await(ConsentSigned.class, event -> event.consentId().equals(consentId));
        Answer revoked = client.asNurse().delete(API + "/patients/" + patientId + "/consents/" + consentId);
        assertThat(revoked.at("/holds")).isEqualTo("false");
        topics.await(ConsentRevoked.class, event -> event.consentId().equals(consentId));
    }

    @ParameterizedTest
    @CsvSource({"Zoë 🌈,Ångström", "ليلى,الحداد", "שירה,לוי", "美咲,佐藤"})
    void namesOfAnyScriptAreAcceptedAndFound(String given, String family) {
        String patientId = register(inquiry(given, family));
        Answer found = client.asFrontDesk().get(API + "/patients?ids=" + patientId);
        assertThat(found.at("/patients/0/givenName")).isEqualTo(given);
        assertThat(found.at("/patients/0/familyName")).isEqualTo(family);
    }

    @Test
    void patientsAreFoundByWordsOfTheirNameWithoutAccents() {
        String patientId = register(inquiry("Émile", "Quessenberry"));
        Answer found = client.asFrontDesk().get(API + "/patients?search=quess%20emile");
        assertThat(found.json().at("/patients").size()).isEqualTo(1);
        assertThat(found.at("/patients/0/patientId")).isEqualTo(patientId);
        assertThat(client.asFrontDesk()
                        .get(API + "/patients?search=quess&stage=ELIGIBLE")
                        .json()
                        .at("/patients")
                        .size())
                .isZero();
    }

    @Test
    void aNoteOfTenThousandCharactersIsKeptAndOneMoreIsRefused() {
        Map<String, Object> inquiry = inquiry("Long", "Note");
        inquiry.put("note", "é".repeat(10_000));
        String patientId = register(inquiry);
        assertThat(client.asNurse()
                        .get(API + "/patients/" + patientId)
                        .at("/inquiry/note")
                        .length())
                .isEqualTo(10_000);
        inquiry.put("note", "é".repeat(10_001));
        assertThat(client.asFrontDesk().post(API + "/inquiries", inquiry).status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "1990-13-01", "2999-01-01", "1850-01-01", "yesterday"})
    void impossibleBirthDatesAreRefused(String birthDate) {
        Map<String, Object> inquiry = inquiry("Im", "Possible");
        inquiry.put("birthDate", birthDate);
        assertThat(client.asFrontDesk().post(API + "/inquiries", inquiry).status())
                .isIn(400, 422);
    }

    @Test
    void unknownFieldsAreRefusedAndNamed() {
        Map<String, Object> inquiry = inquiry("Un", "Known");
        inquiry.put("nickname", "U");
        Answer refused = client.asFrontDesk().post(API + "/inquiries", inquiry);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/errors/0/field")).isEqualTo("nickname");
    }

    @Test
    void anUnknownQuestionOrAnswerIsRefused() {
        String patientId = register(inquiry("Enu", "Merated"));
        Answer refused = client.asNurse()
                .put(screeningOf(patientId), Map.of("answers", List.of(Map.of("question", "LUCK", "answer", "YES"))));
        assertThat(refused.status()).isEqualTo(400);
    }

    @Test
    void malformedJsonIsRefused() {
        assertThat(client.asFrontDesk()
                        .post(API + "/inquiries", "{\"givenName\": ")
                        .at("/type"))
                .endsWith("json-malformed");
    }

    @Test
    void eightAnswersToThePhq9AndScoresOutOfRangeAreRefused() {
        String patientId = register(inquiry("Eight", "Answers"));
        String path = API + "/patients/" + patientId + "/assessments";
        Map<String, Object> eight =
                Map.of("instrument", "PHQ-9", "answers", Collections.nCopies(8, 1), "occasion", "SCREENING");
        Map<String, Object> tooHigh =
                Map.of("instrument", "PHQ-9", "answers", Collections.nCopies(9, 4), "occasion", "SCREENING");
        assertThat(client.asNurse().post(path, eight).at("/type")).endsWith("wrong-number-of-answers");
        assertThat(client.asNurse().post(path, tooHigh).at("/type")).endsWith("answer-out-of-range");
        assertThat(client.asNurse().get(path).json().at("/assessments").size()).isZero();
    }

    @Test
    void aRepeatedPostWithTheSameKeyHasOneEffectAndTheSameAnswer() {
        TestClient desk = client.asFrontDesk().withKey(UUID.randomUUID().toString());
        Map<String, Object> inquiry = inquiry("Twice", "Sent");
        Answer first = desk.post(API + "/inquiries", inquiry);
        Answer second = desk.post(API + "/inquiries", inquiry);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.at("/patientId")).isEqualTo(first.at("/patientId"));
        String patientId = first.at("/patientId");
        eventually(() -> assertThat(topics.all(
                        PatientRegistered.class, event -> event.patientId().equals(patientId)))
                .hasSize(1));
    }

    @Test
    void aStaleVersionIsAConflictThatSaysWhatChanged() {
        String patientId = register(inquiry("Stale", "Version"));
        client.asNurse().put(screeningOf(patientId), Map.of("indication", "DEPRESSION"));
        TestClient nurse = client.asNurse().havingSeen(1);
        assertThat(nurse.put(screeningOf(patientId), Map.of("indication", "ANXIETY"))
                        .status())
                .isEqualTo(200);
        Answer stale = nurse.put(screeningOf(patientId), Map.of("indication", "PTSD"));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.at("/type")).endsWith("stale-version");
        assertThat(stale.at("/changes/0/changed/0")).isEqualTo("findings");
    }

    @Test
    void aChangedContactIsToldToTheOthers() {
        String patientId = register(inquiry("Moved", "House"));
        Map<String, Object> contact = new LinkedHashMap<>(Map.of(
                "givenName",
                "Moved",
                "familyName",
                "House",
                "email",
                "new@example.org",
                "language",
                "de",
                "timeZone",
                "Europe/Berlin",
                "channels",
                List.of("EMAIL")));
        Answer changed = client.asFrontDesk().put(API + "/patients/" + patientId + "/contact", contact);
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        ContactUpdated told = topics.await(
                ContactUpdated.class,
                event -> event.patientId().equals(patientId) && event.language().equals("de"));
        assertThat(told.mobile()).isNull();
        assertThat(told.channels()).containsExactly("EMAIL");
    }

    @Test
    void analystsSeeTheRulesAndNoPatients() {
        assertThat(client.asAnalyst().get(API + "/rules").status()).isEqualTo(200);
        assertThat(client.asAnalyst().get(API + "/instruments").status()).isEqualTo(200);
        assertThat(client.asAnalyst().get(API + "/patients").status()).isEqualTo(403);
    }

    @Test
    void theApiIsTheOneThatTheStaffPagesWereMadeFor() throws IOException {
        OpenApiGolden.assertUnchanged(client, "intake");
    }

    private String register(Map<String, Object> inquiry) {
        Answer answer = client.asFrontDesk().post(API + "/inquiries", inquiry);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.at("/patientId");
    }

    private String answer(String patientId, String instrument, List<Integer> answers) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("instrument", instrument);
        body.put("answers", answers);
        body.put("occasion", "SCREENING");
        Answer answer = client.asNurse().post(API + "/patients/" + patientId + "/assessments", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.at("/assessmentId");
    }

    private Answer decide(String patientId, Map<String, Object> decision) {
        return client.asPrescriber().post(screeningOf(patientId) + "/decision", decision);
    }

    private String stageOf(String patientId) {
        return client.asNurse().get(API + "/patients/" + patientId).at("/stage");
    }

    private String queuedDecisions() {
        return client.asPrescriber()
                .get(API + "/review-queue")
                .json()
                .at("/decisions")
                .toString();
    }

    private static String screeningOf(String patientId) {
        return API + "/patients/" + patientId + "/screening";
    }

    private static Map<String, Object> inquiry(String given, String family) {
        return new LinkedHashMap<>(Map.of(
                "givenName", given,
                "familyName", family,
                "birthDate", "1988-05-17",
                "administrativeGender", "female",
                "email", "somebody@example.org",
                "mobile", "+1 617 555 0100",
                "language", "en-US",
                "timeZone", "America/New_York",
                "asksFor", "Help with depression"));
    }

    private static Map<String, Object> completeFindings() {
        return Map.of(
                "indication",
                "TREATMENT_RESISTANT_DEPRESSION",
                "trials",
                List.of(trial("sertraline", 150), trial("venlafaxine", 225)),
                "answers",
                Arrays.stream(Question.values())
                        .map(question -> Map.of("question", question.name(), "answer", "NO"))
                        .toList(),
                "medications",
                List.of("venlafaxine 225 mg"),
                "vitals",
                Map.of(
                        "bloodPressures",
                        List.of(Map.of("systolic", 124, "diastolic", 78)),
                        "heartRate",
                        72,
                        "oxygenSaturation",
                        98,
                        "weightKilograms",
                        70.5,
                        "heightCentimetres",
                        171));
    }

    private static Map<String, Object> trial(String drug, int milligrams) {
        return Map.of(
                "drug",
                drug,
                "doseMilligramsPerDay",
                milligrams,
                "weeks",
                8,
                "adherencePercent",
                95,
                "responsePercent",
                20,
                "whyStopped",
                "NO_OR_LITTLE_RESPONSE",
                "currentEpisode",
                true);
    }

    private static SessionCompleted completedSession(String course, String patientId, Instant at) {
        return new SessionCompleted(
                UUID.randomUUID().toString(),
                course,
                patientId,
                1,
                "IV",
                new BigDecimal("35"),
                at,
                at,
                at,
                at,
                0,
                0,
                "staff-prescriber",
                at);
    }
}

package health.daybreak.intake;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.intake.screening.Question;
import health.daybreak.platform.security.Roles;
import health.daybreak.testkit.ClinicTest;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Rules are drafted, tried and published over real HTTP; each test changes a rule that no other one looks at. */
@ClinicTest
class RuleBookApiTest {

    private static final String BOOK = IntakeApi.PATH + "/rule-book";

    private final TestClient client;
    private final IntakeApi intake;
    private final LocalDate today;

    RuleBookApiTest(TestClient client, Clock clock) {
        this.client = client;
        this.intake = new IntakeApi(client);
        this.today = LocalDate.now(clock);
    }

    @Test
    void aManagerDraftsTheDirectorSeesWhoWouldBeConcernedAndPublishes() {
        String rule = "review.glaucoma";
        String glaucoma = screened("Gla", "Ucoma", Question.GLAUCOMA);
        Answer before = client.asNurse().get(IntakeApi.screeningOf(glaucoma));
        assertThat(before.at("/verdict/outcome")).isEqualTo("NEEDS_PHYSICIAN_REVIEW");

        Answer drafted = client.asManager().put(draftOf(rule), draft("BLOCK", today, yesTo("GLAUCOMA")));
        assertThat(drafted.status()).as(drafted.body()).isEqualTo(200);
        assertThat(drafted.at("/draft/by")).isEqualTo("staff-manager");
        assertThat(drafted.at("/inForce/ruleVersion")).isEqualTo("1");

        Answer effect = client.asMedicalDirector().get(draftOf(rule) + "/effect");
        assertThat(effect.status()).as(effect.body()).isEqualTo(200);
        assertThat(effect.json().at("/shifts").toString())
                .contains("\"from\":\"NEEDS_PHYSICIAN_REVIEW\",\"to\":\"DECLINED\"");
        assertThat(changedPatients(effect)).contains(glaucoma);
        assertThat(client.asNurse().get(IntakeApi.screeningOf(glaucoma)).at("/verdict/outcome"))
                .as("trying changes nothing")
                .isEqualTo("NEEDS_PHYSICIAN_REVIEW");

        long version = drafted.json().at("/version").asLong();
        Answer published =
                client.asMedicalDirector().havingSeen(version).post(BOOK + "/" + rule + "/publication", null);
        assertThat(published.status()).as(published.body()).isEqualTo(200);
        assertThat(published.at("/inForce/ruleVersion")).isEqualTo("1001");
        assertThat(published.at("/versions/0/publishedBy")).isEqualTo("staff-director");
        assertThat(published.at("/versions/0/why")).isEqualTo("Our eye doctor asks for it");
        assertThat(published.json().at("/draft").isNull()
                        || published.json().at("/draft").isMissingNode())
                .isTrue();
        Answer after = client.asNurse().get(IntakeApi.screeningOf(glaucoma));
        assertThat(after.at("/verdict/outcome")).isEqualTo("DECLINED");
        assertThat(after.at("/verdict/reasons/0/ruleVersion")).isEqualTo("1001");
    }

    @Test
    void aDecisionThatWasTakenLooksTheSameAfterTheRulesHaveChanged() {
        String rule = "review.borderline";
        String patientId = screened("Border", "Line", Question.BORDERLINE_PERSONALITY_DISORDER);
        Answer decided = intake.decide(patientId, Map.of("outcome", "DECLINED", "rationale", "Wants to wait"));
        assertThat(decided.status()).as(decided.body()).isEqualTo(200);
        publish(rule, draft("BLOCK", today, yesTo("BORDERLINE_PERSONALITY_DISORDER")));
        JsonNode then = decided.json().at("/verdict");
        assertThat(client.asNurse().get(IntakeApi.screeningOf(patientId)).json().at("/verdict"))
                .isEqualTo(then);
        client.asNurse().put(IntakeApi.screeningOf(patientId), findings(Question.BORDERLINE_PERSONALITY_DISORDER));
        assertThat(client.asNurse().get(IntakeApi.screeningOf(patientId)).at("/verdict/outcome"))
                .as("the next screening goes by the new version")
                .isEqualTo("DECLINED");
    }

    @Test
    void onlyAManagerOrTheDirectorDraftsAndOnlyTheDirectorPublishes() {
        String rule = "review.thyrotoxicosis";
        Map<String, Object> draft = draft("BLOCK", today, yesTo("THYROTOXICOSIS"));
        assertThat(client.asPrescriber().put(draftOf(rule), draft).status()).isEqualTo(403);
        assertThat(client.asNurse().put(draftOf(rule), draft).status()).isEqualTo(403);
        long version = client.asManager()
                .put(draftOf(rule), draft)
                .json()
                .at("/version")
                .asLong();
        assertThat(client.asManager()
                        .havingSeen(version)
                        .post(BOOK + "/" + rule + "/publication", null)
                        .status())
                .isEqualTo(403);
        assertThat(client.asMedicalDirector()
                        .post(BOOK + "/" + rule + "/publication", null)
                        .at("/type"))
                .endsWith("version-not-said");
        Answer discarded = client.asManager().havingSeen(version).delete(draftOf(rule));
        assertThat(discarded.status()).as(discarded.body()).isEqualTo(200);
        assertThat(client.asMedicalDirector().get(draftOf(rule) + "/effect").at("/type"))
                .endsWith("no-draft");
    }

    @Test
    void aManagerIsToldHowManyAndNotWho() {
        String rule = "review.seizure-disorder";
        screened("Sei", "Zure", Question.SEIZURE_DISORDER);
        client.asManager().put(draftOf(rule), draft("BLOCK", today, yesTo("SEIZURE_DISORDER")));
        Answer effect = client.asManager().get(draftOf(rule) + "/effect");
        assertThat(effect.at("/named")).isEqualTo("false");
        assertThat(effect.json().at("/changed").size()).isZero();
        assertThat(effect.json().at("/shifts").size()).isPositive();
        assertThat(effect.body()).doesNotContain("Zure");
    }

    @Test
    void ofTwoWhoEditTheSameDraftTheSecondIsToldByWhomItWasChanged() {
        String rule = "review.arrhythmia";
        Map<String, Object> draft = draft("BLOCK", today, yesTo("ARRHYTHMIA_OR_LONG_QT"));
        long version = client.asManager()
                .put(draftOf(rule), draft)
                .json()
                .at("/version")
                .asLong();
        assertThat(client.asManager()
                        .havingSeen(version)
                        .put(draftOf(rule), draft("NOTE", today, yesTo("ARRHYTHMIA_OR_LONG_QT")))
                        .status())
                .isEqualTo(200);
        Answer second = client.asMedicalDirector().havingSeen(version).put(draftOf(rule), draft);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.at("/type")).endsWith("stale-version");
        assertThat(second.at("/changes/0/by")).isEqualTo("staff-manager");
    }

    @Test
    void whatIsWrongWithADraftIsSaidForEachFieldAndNothingIsKept() {
        String rule = "review.heart-disease";
        Map<String, Object> draft = draft("NOTE", today.minusDays(1), Map.of("measure", "PHQ_9", "below", 99));
        draft.put("overridableBy", "NOBODY");
        Answer refused = client.asManager().put(draftOf(rule), draft);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/errors").toString())
                .contains("when.below", "effectiveFrom", "overridableBy")
                .contains("expected 0 to 27");
        assertThat(client.asManager()
                        .put(draftOf("review.luck"), draft("NOTE", today, yesTo("MANIA")))
                        .at("/type"))
                .endsWith("rule-unknown");
        assertThat(client.asManager()
                        .put(draftOf(rule), draft("NOTE", today, Map.of("luck", "BAD")))
                        .status())
                .isEqualTo(400);
        JsonNode line = lineOf(client.asManager(), rule);
        assertThat(line.at("/version").asLong()).isZero();
    }

    @Test
    void anotherClinicGoesByItsOwnRules() {
        String rule = "review.urinary-symptoms";
        publish(rule, draft("BLOCK", today, yesTo("URINARY_SYMPTOMS")));
        TestClient elsewhere =
                client.asStaffOf(List.of("lakeside"), "staff-elsewhere", Roles.PRESCRIBER, Roles.MEDICAL_DIRECTOR);
        assertThat(lineOf(elsewhere, rule).at("/inForce/ruleVersion").asInt()).isEqualTo(1);
        assertThat(lineOf(client.asManager(), rule).at("/inForce/ruleVersion").asInt())
                .isEqualTo(1001);
    }

    @Test
    void anAuditorHasEveryDecisionGivenAnew() {
        String patientId = screened("Anew", "Given", Question.SLEEP_APNOEA);
        intake.decide(patientId, Map.of("outcome", "DECLINED", "rationale", "Wants to wait"));
        publish("review.sleep-apnoea", draft("NOTE", today, yesTo("MANIA")));
        Answer done = client.asAuditor().post(BOOK + "/recomputation", null);
        assertThat(done.status()).as(done.body()).isEqualTo(200);
        assertThat(done.json().at("/decisions").asInt()).isPositive();
        assertThat(done.json().at("/differing").size()).isZero();
        assertThat(client.asNurse().post(BOOK + "/recomputation", null).status())
                .isEqualTo(403);
    }

    @Test
    void overridesAreCountedByRuleAndVersion() {
        String patientId = screened("Counted", "Once", Question.RAISED_INTRAOCULAR_PRESSURE);
        intake.answer(patientId, "PHQ-9", List.of(2, 2, 2, 2, 2, 2, 2, 2, 0));
        intake.answer(patientId, "GAD-7", List.of(1, 1, 2, 2, 1, 1, 2));
        intake.answer(patientId, "C-SSRS", Arrays.asList(0, 0, null, null, null, 0, null));
        Answer decided = client.asMedicalDirector()
                .post(
                        IntakeApi.screeningOf(patientId) + "/decision",
                        Map.of(
                                "outcome",
                                "ELIGIBLE",
                                "rationale",
                                "Seen by the eye clinic",
                                "overrideReason",
                                "Pressure is treated and normal"));
        assertThat(decided.status()).as(decided.body()).isEqualTo(200);
        Answer counted = client.asManager().get(BOOK + "/overrides");
        assertThat(counted.json().at("/rules").toString())
                .contains("{\"ruleId\":\"contraindication.intraocular-pressure\",\"ruleVersion\":1,\"times\":1}");
        assertThat(client.asManager()
                        .get(BOOK + "/overrides?from=2020-01-01&until=2020-12-31")
                        .at("/total"))
                .isEqualTo("0");
        assertThat(lineOf(client.asManager(), "contraindication.intraocular-pressure")
                        .at("/overridden")
                        .asInt())
                .isEqualTo(1);
    }

    private void publish(String rule, Map<String, Object> draft) {
        Answer drafted = client.asMedicalDirector().put(draftOf(rule), draft);
        assertThat(drafted.status()).as(drafted.body()).isEqualTo(200);
        Answer published = client.asMedicalDirector()
                .havingSeen(drafted.json().at("/version").asLong())
                .post(BOOK + "/" + rule + "/publication", null);
        assertThat(published.status()).as(published.body()).isEqualTo(200);
    }

    private String screened(String given, String family, Question yes) {
        String patientId = intake.register(IntakeApi.inquiry(given, family));
        Answer saved = client.asNurse().put(IntakeApi.screeningOf(patientId), findings(yes));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        return patientId;
    }

    private static Map<String, Object> findings(Question yes) {
        Map<String, Object> findings = new HashMap<>(IntakeApi.completeFindings());
        findings.put("answers", IntakeApi.answersWithYesTo(yes));
        return findings;
    }

    private static JsonNode lineOf(TestClient reader, String rule) {
        return reader.get(BOOK)
                .json()
                .at("/rules")
                .valueStream()
                .filter(line -> line.at("/ruleId").asString().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> changedPatients(Answer effect) {
        return effect.json()
                .at("/changed")
                .valueStream()
                .map(one -> one.at("/patientId").asString())
                .toList();
    }

    private static String draftOf(String rule) {
        return BOOK + "/" + rule + "/draft";
    }

    private static Map<String, Object> yesTo(String question) {
        return Map.of("answeredYes", question);
    }

    private static Map<String, Object> draft(String severity, LocalDate from, Map<String, Object> when) {
        return new HashMap<>(Map.of(
                "severity",
                severity,
                "sentence",
                "Our eye doctor wants to be asked first.",
                "source",
                Map.of("citation", "House policy", "mark", "P"),
                "overridableBy",
                "MEDICAL_DIRECTOR",
                "effectiveFrom",
                from.toString(),
                "when",
                when,
                "why",
                "Our eye doctor asks for it"));
    }
}

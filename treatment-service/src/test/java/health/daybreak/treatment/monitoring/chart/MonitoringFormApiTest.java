package health.daybreak.treatment.monitoring.chart;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import health.daybreak.events.patients.PatientErased;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import health.daybreak.treatment.ChairScenario;
import health.daybreak.treatment.MovableClock;
import health.daybreak.treatment.TreatmentTest;
import health.daybreak.treatment.Visit;
import health.daybreak.treatment.dose.Route;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** A chart that says of a patient: before the dose and at discharge, and neither at 40 minutes nor how sedated. */
@TreatmentTest
class MonitoringFormApiTest {

    private static final String FORMS = "/api/treatment/monitoring-forms";
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private final TestClient client;
    private final Topics topics;
    private final ChairScenario chair;
    private final MovableClock clock;
    private final MongoDatabase database;

    MonitoringFormApiTest(
            TestClient client, Topics topics, ChairScenario chair, MovableClock clock, MongoDatabase database) {
        this.client = client;
        this.topics = topics;
        this.chair = chair;
        this.clock = clock;
        this.database = database;
    }

    @Test
    void aClinicThatHasSaidNothingKeepsNoForms() {
        Answer use =
                client.asStaffOf(List.of("hillside"), "staff-hill", "NURSE").get(FORMS + "/use");

        assertThat(use.at("/inUse")).as(use.body()).isEqualTo("false");
        assertThat(use.at("/version")).isEqualTo("0");
        assertThat(use.at("/days")).isEqualTo("7");
        assertThat(use.at("/source")).contains("[S]");
    }

    @Test
    void onlyAManagerSaysForWhichSessionsFormsAreKept() {
        Map<String, Object> all = Map.of("routes", List.of("IV", "IM", "KAP"));

        assertThat(client.asPrescriber().put(FORMS + "/use", all).status()).isEqualTo(403);
        Answer chosen = client.asManager().put(FORMS + "/use", all);
        assertThat(chosen.at("/inUse")).as(chosen.body()).isEqualTo("true");
        assertThat(client.asManager()
                        .havingSeen(Long.parseLong(chosen.at("/version")) + 7)
                        .put(FORMS + "/use", Map.of("routes", List.of()))
                        .status())
                .isEqualTo(409);
        assertThat(client.asAuditor().get(FORMS + "/use").json().at("/routes").size())
                .isEqualTo(3);
    }

    @Test
    void theFormIsFilledFromTheChartAndAPersonFillsOnlyWhatItLacks() {
        Visit visit = goneHomeWithForm(Route.IV);
        Answer form = client.asNurse().get(form(visit));

        assertThat(form.at("/status")).as(form.body()).isEqualTo("TO_SUBMIT");
        assertThat(form.at("/fields/1/says")).isEqualTo("126/80 mmHg");
        assertThat(form.at("/fields/1/from/0/kind")).isEqualTo("VITALS");
        assertThat(form.at("/fields/3/says")).isEqualTo("124/80 mmHg, 120 min after the dose began");
        assertThat(form.at("/fields/9/met")).isEqualTo("false");
        assertThat(missing(form)).containsExactly("PRESSURE_AFTER_DOSE", "SEDATION", "DISSOCIATION", "ADVERSE_EVENTS");

        Map<String, Object> nothing = gaps();
        nothing.put("answers", List.of());
        Answer refused = submit(visit, nothing);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/type")).isEqualTo("urn:daybreak:problem:form-incomplete");
        assertThat(refused.json().at("/missing").size()).isEqualTo(4);

        Answer submitted = submit(visit, gaps());
        assertThat(submitted.at("/status")).as(submitted.body()).isEqualTo("SUBMITTED");
        assertThat(submitted.at("/submissions/0/by")).isEqualTo("staff-nurse");
        assertThat(submitted.at("/submissions/0/inTime")).isEqualTo("true");
        assertThat(submitted.at("/submissions/0/fields/2/origin")).isEqualTo("NOT_OBTAINED");
        assertThat(submitted.at("/submissions/0/fields/4/origin")).isEqualTo("SUPPLIED");
        assertThat(submitted.json().at("/changedSince").size()).isZero();
        assertThat(due(visit)).isEmpty();
    }

    @Test
    void aFormIsDueUntilTheEndOfTheSeventhDayWhereTheClinicIsAndOverdueAMomentLater() {
        Visit visit = goneHomeWithForm(Route.IM);
        LocalDate dosedOn = LocalDate.parse(client.asNurse().get(form(visit)).at("/clock/dosedOn"));
        Instant after = dosedOn.plusDays(8).atStartOfDay(NEW_YORK).toInstant();

        clock.forward(Duration.between(clock.instant(), after.minusMillis(1)));
        assertThat(due(visit)).singleElement().satisfies(row -> {
            assertThat(row).contains("\"daysLeft\":0").contains("\"overdue\":false");
        });

        clock.forward(Duration.ofMillis(1));
        assertThat(due(visit)).singleElement().satisfies(row -> {
            assertThat(row).contains("\"daysLeft\":-1").contains("\"overdue\":true");
        });
        assertThat(submit(visit, gaps()).at("/submissions/0/inTime")).isEqualTo("false");
        assertThat(due(visit)).isEmpty();
    }

    @Test
    void somebodyWhoSubmittedItInTimeAndSaysSoLaterWasInTime() {
        Visit visit = goneHomeWithForm(Route.IM);
        String dosedOn = client.asNurse().get(form(visit)).at("/clock/dosedOn");
        clock.forward(Duration.ofDays(9));
        Map<String, Object> said = gaps();
        said.put("submittedOn", LocalDate.parse(dosedOn).plusDays(7).toString());

        assertThat(submit(visit, said).at("/submissions/0/inTime")).isEqualTo("true");
    }

    @Test
    void nothingIsSubmittedWhileThePatientIsHereOrWithoutAPersonsWord() {
        use(List.of("IV", "IM", "KAP"), List.of());
        Visit visit = chair.dosing(Route.IV);
        kept(visit);

        assertThat(client.asNurse().get(form(visit)).at("/status")).isEqualTo("UNDER_WAY");
        assertThat(submit(visit, gaps()).at("/type")).isEqualTo("urn:daybreak:problem:session-not-over");

        Visit gone = goneHomeWithForm(Route.IV);
        Map<String, Object> unattested = gaps();
        unattested.put("attested", false);
        assertThat(submit(gone, unattested).status()).isEqualTo(400);
        Map<String, Object> overTheChart = gaps();
        overTheChart.put("answers", List.of(Map.of("field", "SEDATION_GONE", "yes", true)));
        assertThat(submit(gone, overTheChart).at("/type")).isEqualTo("urn:daybreak:problem:charted-already");
        Map<String, Object> unclear = gaps();
        unclear.put("answers", List.of(Map.of("field", "SEDATION", "score", 5, "yes", true)));
        assertThat(submit(gone, unclear).at("/type")).isEqualTo("urn:daybreak:problem:answer-unclear");
        assertThat(client.asNurse().get(form(gone)).at("/status")).isEqualTo("TO_SUBMIT");
    }

    @Test
    void aTherapistReadsTheFormAndDoesNotSubmitItAndTheFrontDeskDoesNeither() {
        Visit visit = goneHomeWithForm(Route.KAP);

        assertThat(client.asTherapist().get(form(visit)).status()).isEqualTo(200);
        assertThat(client.asTherapist()
                        .post(form(visit) + "/submissions", gaps())
                        .status())
                .isEqualTo(403);
        assertThat(client.asFrontDesk().get(form(visit)).status()).isEqualTo(403);
        assertThat(client.asFrontDesk().get(FORMS + "/due").status()).isEqualTo(403);
        assertThat(client.asStaffOf(List.of("hillside"), "staff-hill", "NURSE")
                        .get(form(visit))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatBecomesKnownLaterIsShownAndSubmittedAgainBesideTheFirst() {
        Visit visit = goneHomeWithForm(Route.IV);
        submit(visit, gaps());
        client.asNurse()
                .post(
                        visit.path() + "/adverse-events",
                        Map.of(
                                "term",
                                "HEADACHE",
                                "assessment",
                                Map.of("grade", 1, "causality", "POSSIBLE", "action", "NONE", "outcome", "RECOVERED")));

        assertThat(client.asNurse().get(form(visit)).at("/changedSince/0")).isEqualTo("ADVERSE_EVENTS");
        Map<String, Object> again = gaps();
        again.put("answers", gapsBut("ADVERSE_EVENTS"));
        assertThat(submit(visit, again).at("/type")).isEqualTo("urn:daybreak:problem:form-submitted");
        again.put("reason", "A headache was reported the next morning");
        Answer amended = submit(visit, again);

        assertThat(amended.json().at("/submissions").size()).as(amended.body()).isEqualTo(2);
        assertThat(amended.at("/submissions/0/fields/8/says")).isEqualTo("None");
        assertThat(amended.at("/submissions/1/fields/8/says")).isEqualTo("headache, grade 1");
        assertThat(amended.json().at("/changedSince").size()).isZero();
    }

    @Test
    void whatIsSentTwiceIsSubmittedOnce() {
        Visit visit = goneHomeWithForm(Route.IV);
        TestClient desk = client.asNurse().withKey("form-" + visit.sessionId());

        desk.post(form(visit) + "/submissions", gaps());
        Answer again = desk.post(form(visit) + "/submissions", gaps());

        assertThat(again.status()).as(again.body()).isEqualTo(200);
        assertThat(again.json().at("/submissions").size()).isEqualTo(1);
    }

    @Test
    void switchingItOffLeavesWhatIsOwedAndAsksForNoMore() {
        Visit owed = goneHomeWithForm(Route.IV);
        use(List.of(), List.of());
        Visit later = signedOff(Route.IV);

        assertThat(client.asNurse().get(form(later)).at("/status")).isEqualTo("NOT_KEPT");
        assertThat(submit(later, gaps()).status()).isEqualTo(404);
        assertThat(due(later)).isEmpty();
        assertThat(due(owed)).hasSize(1);
    }

    @Test
    void formsAreKeptOnlyForTheRoutesAndProtocolsThatWereChosen() {
        use(List.of("IV", "IM"), List.of("protocol-IV"));
        Visit chosen = signedOff(Route.IV);
        Visit another = signedOff(Route.IM);

        kept(chosen);
        assertThat(client.asNurse().get(form(another)).at("/status")).isEqualTo("NOT_KEPT");
    }

    @Test
    void noFormIsOwedForADoseOfWhichNothingWentIn() {
        use(List.of("IV", "IM", "KAP"), List.of());
        Visit visit = chair.dosing(Route.IV);
        kept(visit);
        accepted(client.asNurse().post(visit.path() + "/abort", Map.of("reason", "EQUIPMENT", "givenMilligrams", 0)));

        assertThat(client.asNurse().get(form(visit)).at("/status")).isEqualTo("NOTHING_GIVEN");
        assertThat(due(visit)).isEmpty();
        assertThat(submit(visit, gaps()).at("/type")).isEqualTo("urn:daybreak:problem:no-form-owed");
    }

    @Test
    void theFormOfSomebodyWhoWasErasedLosesItsWordsAndIsOwedNoMore() {
        Visit submitted = goneHomeWithForm(Route.IV);
        Map<String, Object> said = gaps();
        said.put("reference", "Quasimodo 7");
        accepted(submit(submitted, said));
        Visit owed = goneHomeWithForm(Route.IV);

        topics.publish(new PatientErased(submitted.patientId(), "PATIENT_ASKED", "staff-manager", clock.instant()));
        topics.publish(new PatientErased(owed.patientId(), "PATIENT_ASKED", "staff-manager", clock.instant()));

        eventually(() -> assertThat(stored(submitted))
                .doesNotContain("Quasimodo")
                .doesNotContain("asleep")
                .contains("126/80 mmHg"));
        eventually(() -> assertThat(due(owed)).isEmpty());
        assertThat(submit(owed, said).at("/type")).isEqualTo("urn:daybreak:problem:patient-erased");
        assertThat(stored(owed)).doesNotContain("Quasimodo").doesNotContain("asleep");
    }

    @Test
    void everyLookAtAFormIsInTheAudit() {
        Visit visit = goneHomeWithForm(Route.IV);
        client.asTherapist().get(form(visit));
        due(visit);

        assertThat(database.getCollection("access-audit")
                        .find(new Document("patientIds", visit.patientId()))
                        .map(entry -> entry.getString("actorId") + " " + entry.getString("action")))
                .anyMatch(entry -> entry.startsWith("staff-therapist GET") && entry.contains("monitoring-form"))
                .anyMatch(entry -> entry.startsWith("staff-nurse GET") && entry.contains("monitoring-forms/due"));
    }

    private Visit goneHomeWithForm(Route route) {
        use(List.of("IV", "IM", "KAP"), List.of());
        Visit visit = chair.goneHome(route);
        kept(visit);
        return visit;
    }

    /** A session whose every event was heard here: the facts know of its end. */
    private Visit signedOff(Route route) {
        Visit visit = chair.goneHome(route);
        accepted(client.asPrescriber().post(visit.path() + "/sign-off", Map.of("note", "Went well.")));
        eventually(() -> assertThat(client.asNurse().get(visit.path()).at("/known/lastSession/number"))
                .isEqualTo("1"));
        return visit;
    }

    private void kept(Visit visit) {
        eventually(() ->
                assertThat(client.asNurse().get(form(visit)).at("/status")).isNotEqualTo("NOT_KEPT"));
    }

    private void use(List<String> routes, List<String> protocols) {
        accepted(client.asManager().put(FORMS + "/use", Map.of("routes", routes, "protocolIds", protocols)));
        clock.forward(Duration.ofMillis(1));
    }

    private Answer submit(Visit visit, Map<String, Object> said) {
        return client.asNurse().post(form(visit) + "/submissions", said);
    }

    /** What a nurse says of what this chart lacks. */
    private Map<String, Object> gaps() {
        Map<String, Object> said = new HashMap<>();
        said.put("answers", gapsBut(""));
        said.put("attested", true);
        said.put("submittedOn", LocalDate.ofInstant(clock.instant(), NEW_YORK).toString());
        return said;
    }

    private static List<Map<String, Object>> gapsBut(String field) {
        return List.<Map<String, Object>>of(
                        Map.of("field", "PRESSURE_AFTER_DOSE", "notObtained", "She was asleep"),
                        Map.of("field", "SEDATION", "score", 4),
                        Map.of("field", "DISSOCIATION", "score", 6),
                        Map.of("field", "ADVERSE_EVENTS", "yes", false))
                .stream()
                .filter(answer -> !field.equals(answer.get("field")))
                .toList();
    }

    private List<String> due(Visit visit) {
        List<String> found = new ArrayList<>();
        client.asNurse().get(FORMS + "/due").json().forEach(row -> {
            if (row.at("/sessionId").asString().equals(visit.sessionId())) {
                found.add(row.toString());
            }
        });
        return found;
    }

    private static List<String> missing(Answer form) {
        return form.json()
                .at("/missing")
                .valueStream()
                .map(name -> name.asString())
                .toList();
    }

    private String stored(Visit visit) {
        return String.valueOf(database.getCollection("monitoring-forms")
                .find(new Document("_id", visit.sessionId()))
                .first());
    }

    private static String form(Visit visit) {
        return visit.path() + "/monitoring-form";
    }

    private static void accepted(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }
}

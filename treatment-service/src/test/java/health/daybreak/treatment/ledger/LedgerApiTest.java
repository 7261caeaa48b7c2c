package health.daybreak.treatment.ledger;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import health.daybreak.events.ledger.DiscrepancyOpened;
import health.daybreak.events.ledger.LedgerEntryRecorded;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import health.daybreak.treatment.ChairScenario;
import health.daybreak.treatment.TreatmentTest;
import health.daybreak.treatment.Visit;
import health.daybreak.treatment.dose.Route;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@TreatmentTest
class LedgerApiTest {

    private static final String PATH = "/api/treatment/ledger";

    private final TestClient client;
    private final ChairScenario chair;
    private final Topics topics;
    private final MongoDatabase database;
    private final VerifyLedger verify;
    private final String site = "site-" + UUID.randomUUID();

    LedgerApiTest(TestClient client, ChairScenario chair, Topics topics, MongoDatabase database, VerifyLedger verify) {
        this.client = client;
        this.chair = chair;
        this.topics = topics;
        this.database = database;
        this.verify = verify;
    }

    private TestClient nurse(String name) {
        return client.asStaffOf(List.of(site), name, "NURSE");
    }

    private TestClient manager() {
        return client.asStaffOf(List.of(site), "staff-manager", "MANAGER");
    }

    private static Map<String, Object> delivery(int vials) {
        Map<String, Object> delivery = new HashMap<>();
        delivery.put("vials", vials);
        delivery.put("drug", "Ketamine hydrochloride");
        delivery.put("strength", 50);
        delivery.put("millilitres", 10);
        delivery.put("lot", "7Q214");
        delivery.put("expiresOn", "2099-12-31");
        delivery.put("supplier", "Meridian Supply");
        delivery.put("deaNumber", "RM0123456");
        delivery.put("invoice", "INV-1");
        return delivery;
    }

    private static Answer fine(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    /** Received and opened; its id. */
    private static String openVial(TestClient nurse) {
        String vial = fine(nurse.post(PATH + "/receipts", delivery(1))).at("/ids/0");
        fine(nurse.post(PATH + "/vials/" + vial + "/opening", null));
        return vial;
    }

    private static String draw(TestClient nurse, String vial, String amount) {
        return fine(nurse.post(PATH + "/vials/" + vial + "/draws", Map.of("millilitres", new BigDecimal(amount))))
                .at("/ids/0");
    }

    private BigDecimal balance(String vial) {
        for (JsonNode row : manager().get(PATH).json().get("vials")) {
            if (row.get("vialId").asString().equals(vial)) {
                return row.get("balance").decimalValue();
            }
        }
        return BigDecimal.ZERO;
    }

    @Test
    void aWasteIsWitnessedBySomebodyElseWhoIsSignedInAsThemself() {
        String vial = openVial(nurse("maria"));
        String syringe = draw(nurse("maria"), vial, "1.00");
        String waste = fine(nurse("maria").post(PATH + "/draws/" + syringe + "/waste", Map.of("millilitres", 1)))
                .at("/sequence");
        String witness = PATH + "/wastes/" + waste + "/witness";

        assertThat(nurse("maria").post(witness, Map.of("seen", true)).at("/type"))
                .isEqualTo("urn:daybreak:problem:witness-is-actor");
        assertThat(client.asProgramFor("john", "NURSE")
                        .post(witness, Map.of("seen", true))
                        .at("/type"))
                .isEqualTo("urn:daybreak:problem:witness-signs-in");
        fine(nurse("john").post(witness, Map.of("seen", true)));
        assertThat(nurse("john").get(PATH).json().get("wastes")).isEmpty();
    }

    @Test
    void whoeverCountsIsToldNoBalanceAndWhoeverIsToldThemDoesNotCount() {
        String vial = openVial(nurse("maria"));
        String count = PATH + "/vials/" + vial + "/count";

        assertThat(nurse("john").get(PATH).json().at("/vials/0/balance").isNull())
                .isTrue();
        assertThat(client.asStaffOf(List.of(site), "both", "NURSE", "MANAGER")
                        .post(count, Map.of("millilitres", 10))
                        .at("/type"))
                .isEqualTo("urn:daybreak:problem:count-not-blind");
        Answer counted = fine(nurse("john").post(count, Map.of("millilitres", new BigDecimal("9.8"))));
        assertThat(counted.body()).doesNotContain("10");
        assertThat(nurse("john").get(PATH).body()).contains("COUNT_DIFFERS").doesNotContain("entries leave");
        assertThat(manager().get(PATH).body()).contains("Found 9.8 mL where the entries leave 10 mL");
        topics.await(DiscrepancyOpened.class, found -> found.siteId().equals(site));
    }

    @Test
    void manyWhoWriteAtOnceWithEachRequestSentTwiceLoseAndDoubleNothing() throws Exception {
        String vial = openVial(nurse("maria"));
        List<Callable<Answer>> requests = new ArrayList<>();
        for (int person = 0; person < 8; person++) {
            for (int draw = 0; draw < 5; draw++) {
                TestClient keyed = nurse("nurse-" + person).withKey("draw-" + person + "-" + draw);
                Callable<Answer> request = () ->
                        keyed.post(PATH + "/vials/" + vial + "/draws", Map.of("millilitres", new BigDecimal("0.10")));
                requests.add(request);
                requests.add(request);
            }
        }
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Answer> answer : people.invokeAll(requests)) {
                fine(answer.get());
            }
        }

        assertThat(balance(vial)).isEqualByComparingTo("6.00");
        JsonNode verdict = fine(manager().get(PATH + "/verification")).json().get(0);
        assertThat(verdict.get("entries").asInt()).isEqualTo(42);
        assertThat(verdict.get("firstBroken").isNull()).isTrue();
        topics.await(LedgerEntryRecorded.class, told -> told.siteId().equals(site) && told.number() == 42);
    }

    @Test
    void everyByteOfAnEntryInTheStoreThatIsAlteredIsFound() {
        String vial = openVial(nurse("maria"));
        draw(nurse("maria"), vial, "1.00");
        MongoCollection<Document> kept = database.getCollection("ledger");
        Document second = kept.find(Filters.and(Filters.eq("clinicId", site), Filters.eq("state.sequence", 2)))
                .first();
        assertThat(verify.site(site).holds()).isTrue();
        for (String field : List.of("text", "site", "previousHash", "hash")) {
            byte[] bytes = second.get("state", Document.class).getString(field).getBytes(StandardCharsets.US_ASCII);
            for (int position = 0; position < bytes.length; position++) {
                bytes[position] ^= 1;
                set(kept, second, "state." + field, new String(bytes, StandardCharsets.US_ASCII));
                assertThat(verify.site(site).firstBroken())
                        .as("%s, byte %d", field, position)
                        .isEqualTo(2);
                bytes[position] ^= 1;
            }
            set(kept, second, "state." + field, new String(bytes, StandardCharsets.US_ASCII));
        }
        set(kept, second, "state.extra", "word");
        assertThat(verify.site(site).firstBroken()).isEqualTo(2);
    }

    private static void set(MongoCollection<Document> kept, Document document, String field, String value) {
        kept.updateOne(Filters.eq("_id", document.get("_id")), Updates.set(field, value));
    }

    @Test
    void aDoseIsStartedFromWhatWasDrawnForItAndWhatTheChartSaysIsTakenFromTheSyringe() {
        Visit visit = chair.ready(Route.IM);
        String vial = openVial(client.asNurse());
        JsonNode dose = client.asNurse().get(visit.path()).json().get("dose");
        BigDecimal milligrams = dose.get("milligrams").decimalValue();
        String syringe = fine(client.asNurse()
                        .post(
                                PATH + "/vials/" + vial + "/draws",
                                Map.of(
                                        "millilitres",
                                        milligrams.divide(new BigDecimal("50"), 2, RoundingMode.DOWN),
                                        "sessionId",
                                        visit.sessionId())))
                .at("/ids/0");
        String start = visit.path() + "/dose/start";

        assertThat(client.asNurse().post(start, Map.of("lot", "OTHER")).at("/type"))
                .isEqualTo("urn:daybreak:problem:another-lot");
        assertThat(client.asNurse().post(start, Map.of("concentration", 10)).at("/type"))
                .isEqualTo("urn:daybreak:problem:another-strength");
        Answer started = fine(client.asNurse().post(start, Map.of()));
        assertThat(started.at("/dose/given/lot")).isEqualTo("7Q214");
        fine(client.asNurse().post(visit.path() + "/dose/end", null));

        eventually(() -> assertThat(client.asManager().get(PATH).body()).doesNotContain(syringe));
        topics.await(
                LedgerEntryRecorded.class,
                told -> told.action().equals("CHART") && visit.sessionId().equals(told.sessionId()));
        assertThat(client.asManager().get(PATH).body()).doesNotContain("session-" + visit.sessionId());
        assertThat(client.asManager().get(PATH + "/entries?vialId=" + vial).body())
                .as("what was given from it is in the vial's history")
                .contains("CHART");
    }
}

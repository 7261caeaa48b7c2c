package health.daybreak.systemtests;

import static health.daybreak.systemtests.journey.Clinic.expect;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import health.daybreak.systemtests.journey.Clinic;
import health.daybreak.systemtests.platform.RunningPlatform;
import health.daybreak.systemtests.platform.RunningPlatform.Said;
import health.daybreak.systemtests.platform.SharedPlatform;
import health.daybreak.testkit.TestClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Somebody with the keys to the store changes a drug ledger behind its back, and {@code ./daybreak verify-ledger} says so. */
@ResourceLock(SharedPlatform.DEMO)
class LedgerAlteredTest {

    private static final String SITE = "ledger-altered";
    private static final String TEXT = "state.text";

    @RegisterExtension
    private static final SharedPlatform DEMO = new SharedPlatform();

    @Test
    void anEntryThatIsChangedOrTakenAwayInTheStoreIsFoundByTheLauncher() {
        RunningPlatform platform = DEMO.platform();
        receiveTwice(platform);
        assertThat(platform.ask("verify-ledger")).satisfies(said -> {
            assertThat(said.exitCode()).isZero();
            assertThat(said.words()).contains(SITE + ": intact, 2 entries");
        });

        try (MongoClient store = MongoClients.create(platform.storeUri())) {
            MongoCollection<Document> ledger = store.getDatabase("treatment").getCollection("ledger");
            List<Document> entries = ledger.find(Filters.eq("clinicId", SITE))
                    .sort(Sorts.ascending("state.sequence"))
                    .into(new ArrayList<>());
            Document first = entries.getFirst();
            Document last = entries.getLast();
            String text = first.get("state", Document.class).getString("text");

            ledger.updateOne(byId(first), Updates.set(TEXT, text.replace("7Q214", "7Q215")));
            assertThat(platform.ask("verify-ledger")).satisfies(said -> isBroken(said, 1));
            ledger.updateOne(byId(first), Updates.set(TEXT, text));

            ledger.deleteOne(byId(last));
            assertThat(platform.ask("verify-ledger")).satisfies(said -> isBroken(said, 2));
            ledger.insertOne(last);
        }
        assertThat(platform.ask("verify-ledger").exitCode())
                .as("all is as it was")
                .isZero();
    }

    private static void receiveTwice(RunningPlatform platform) {
        TestClient prescriber = platform.machine(SITE);
        Clinic clinic = new Clinic(prescriber);
        clinic.opensWhereTheDayBegins(1, 1, clinic.now());
        TestClient nurse = prescriber.with("Daybreak-Acting-For", SITE + "-nurse-1");
        for (String invoice : List.of("INV-1", "INV-2")) {
            expect(
                    200,
                    nurse.post(
                            "/api/treatment/ledger/receipts",
                            Map.of(
                                    "vials", 2,
                                    "drug", "Ketamine hydrochloride",
                                    "strength", 10,
                                    "millilitres", 20,
                                    "lot", "7Q214",
                                    "expiresOn", "2031-12-31",
                                    "supplier", "Meridian Pharmaceutical Supply",
                                    "deaNumber", "RM0123456",
                                    "invoice", invoice)));
        }
    }

    private static void isBroken(Said said, int entry) {
        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.words()).contains(SITE + ": BROKEN at entry " + entry, "is not as it was written");
    }

    private static Bson byId(Document entry) {
        return Filters.eq("_id", entry.getString("_id"));
    }
}

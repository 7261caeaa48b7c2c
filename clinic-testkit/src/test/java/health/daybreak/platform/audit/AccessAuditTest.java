package health.daybreak.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import health.daybreak.testkit.Infrastructure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class AccessAuditTest {

    @Test
    void aChainGoesOnWhereItsServiceStoppedHoweverLongItIs() {
        try (MongoClient client = MongoClients.create(Infrastructure.shared().storeUri())) {
            MongoCollection<Document> collection =
                    client.getDatabase("audit-" + UUID.randomUUID()).getCollection("access-audit");
            int length = 0;
            for (int more : new int[] {1, 1, 1, 1, 3, 1, 8, 20}) {
                try (AccessAudit audit = new AccessAudit(collection, "1")) {
                    for (int n = 0; n < more; n++) {
                        audit.record(entry());
                    }
                }
                length += more;
                assertThat(chain(collection)).hasSize(length);
                assertThat(AccessAudit.firstBroken(chain(collection))).isEqualTo(-1);
            }
        }
    }

    private static List<Document> chain(MongoCollection<Document> collection) {
        List<Document> chain = collection.find(new Document("chain", "1")).into(new ArrayList<>());
        chain.sort(
                Comparator.comparing(entry -> entry.get("number", Number.class).longValue()));
        return chain;
    }

    private static AuditEntry entry() {
        return new AuditEntry(
                Instant.parse("2026-11-24T10:00:00Z"), "riverside", "staff-test", "GET /x", List.of(), 200, "c");
    }
}

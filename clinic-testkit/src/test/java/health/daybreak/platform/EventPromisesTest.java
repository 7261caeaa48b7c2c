package health.daybreak.platform;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import health.daybreak.events.courses.CoursePhaseChanged;
import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Envelope;
import health.daybreak.testkit.ClinicTest;
import health.daybreak.testkit.Topics;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.TestPropertySource;

@ClinicTest
@TestPropertySource(
        properties = {
            "spring.application.name=shelf",
            "spring.cloud.function.definition=courseEvents",
            "spring.cloud.stream.bindings.courseEvents-in-0.destination=daybreak.courses",
            "spring.cloud.stream.bindings.courseEvents-in-0.group=shelf-events"
        })
class EventPromisesTest {

    private final Topics topics;
    private final Aggregates<Shelf> copies;
    private final MongoDatabase database;
    private final String id = UUID.randomUUID().toString();

    EventPromisesTest(Topics topics, @Qualifier("copies") Aggregates<Shelf> copies, MongoDatabase database) {
        this.topics = topics;
        this.copies = copies;
        this.database = database;
    }

    @Test
    void anEventThatIsDeliveredTwiceIsAppliedOnce() {
        CoursePhaseChanged event = Shelf.event(id, "one");
        topics.publish(event, 1);
        topics.publish(event, 1);
        topics.publish(Shelf.event(id, "two"), 2);

        eventually(() -> assertThat(items(id)).containsExactly("one", "two"));
    }

    @Test
    void eventsThatAreDeliveredReversedAreAppliedInTheirOrder() {
        topics.publish(Shelf.event(id, "three"), 3);
        topics.publish(Shelf.event(id, "two"), 2);
        topics.publish(Shelf.event(id, "one"), 1);

        eventually(() -> assertThat(items(id)).containsExactly("one", "two", "three"));
    }

    @Test
    void aPoisonedEventStopsNobodyElseAndIsAppliedInItsPlaceWhenItIsReplayed() {
        String other = UUID.randomUUID().toString();
        String poison = "poison " + id;
        ShelfService.POISON.add(poison);
        topics.publish(Shelf.event(id, "one"), 1);
        Envelope poisoned = topics.publish(Shelf.event(id, poison), 2);
        topics.publish(Shelf.event(id, "three"), 3);
        topics.publish(Shelf.event(other, "flows"), 1);

        eventually(() -> assertThat(items(other)).containsExactly("flows"));
        eventually(() -> assertThat(waiting()).isEqualTo(1));
        assertThat(items(id)).containsExactly("one");

        ShelfService.POISON.clear();
        topics.publish(poisoned, Shelf.event(id, poison));

        eventually(() -> assertThat(items(id)).containsExactly("one", poison, "three"));
    }

    @Test
    void aRecordThatIsNoEventIsDeadLetteredAndTheNextOnesFlow() {
        topics.publishRaw("daybreak.courses", "patient-of-" + id, Map.of("ce_type", "nonsense"), "{not json");
        topics.publish(Shelf.event(id, "one"), 1);

        eventually(() -> assertThat(items(id)).containsExactly("one"));
    }

    @Test
    void anEventOfATypeFromTheFutureIsPassedOverAndItsPlaceIsKept() {
        topics.publish(Shelf.event(id, "one"), 1);
        topics.publishRaw("daybreak.courses", "patient-of-" + id, headersOfUnknownType(2), "{}");
        topics.publish(Shelf.event(id, "three"), 3);

        eventually(() -> assertThat(items(id)).containsExactly("one", "three"));
    }

    private Map<String, String> headersOfUnknownType(long sequence) {
        return Map.of(
                "ce_id", UUID.randomUUID().toString(),
                "ce_type", "daybreak.course.painted.v9",
                "ce_source", "/daybreak/scheduling",
                "ce_subject", id,
                "ce_sequence", Long.toString(sequence),
                "ce_time", Instant.EPOCH.toString(),
                "ce_clinicid", "riverside",
                "ce_actorid", "staff-test",
                "ce_correlationid", "correlation");
    }

    private List<String> items(String shelf) {
        return copies.find(shelf).map(stored -> stored.state().items()).orElse(List.of());
    }

    private int waiting() {
        Document document =
                database.getCollection("copies").find(new Document("_id", id)).first();
        return document == null
                ? 0
                : document.getList("waiting", Document.class).size();
    }
}

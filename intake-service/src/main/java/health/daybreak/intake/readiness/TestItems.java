package health.daybreak.intake.readiness;

import health.daybreak.intake.Source;
import health.daybreak.platform.aggregate.Refused;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Every kind of test.
 *
 * @param expiringSoonDays how long before its end a result is said to expire soon
 */
public record TestItems(int expiringSoonDays, Source expiringSoonSource, List<TestItem> items) {

    public TestItems {
        items = List.copyOf(items);
    }

    /** The kind with this id; refuses one that there is not. */
    TestItem get(String id) {
        return items.stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.unprocessable(
                        "test-unknown",
                        "There is no such test.",
                        Map.of("tests", items.stream().map(TestItem::id).toList())));
    }

    /** How long before its end a result is said to expire soon. */
    public Duration soon() {
        return Duration.ofDays(expiringSoonDays);
    }
}

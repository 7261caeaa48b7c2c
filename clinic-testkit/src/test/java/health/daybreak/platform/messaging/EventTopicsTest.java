package health.daybreak.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.testkit.Infrastructure;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class EventTopicsTest {

    private static final String DEAD_LETTERS = "daybreak.patients.somebody.dlq";
    private static final short MORE_COPIES_THAN_BROKERS = 2;

    @Test
    void aServiceThatStartsBeforeEnoughBrokersAreHeardOfWaitsForThem() throws Exception {
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", Infrastructure.shared().bootstrapServers()))) {
            AtomicInteger asked = new AtomicInteger();

            EventTopics.create(tooEarlyOnce(admin, asked), Set.of(DEAD_LETTERS), (short) 1);

            assertThat(asked).hasValueGreaterThan(1);
            assertThat(admin.listTopics().names().get()).contains(DEAD_LETTERS);
        }
    }

    /** Asks at the first call for more copies than there are brokers, so that the broker itself refuses as it would then. */
    private static Admin tooEarlyOnce(Admin admin, AtomicInteger asked) {
        return (Admin) Proxy.newProxyInstance(
                Admin.class.getClassLoader(), new Class<?>[] {Admin.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("createTopics") || asked.getAndIncrement() > 0) {
                        return method.invoke(admin, arguments);
                    }
                    List<NewTopic> tooMany = ((Collection<?>) arguments[0])
                            .stream()
                                    .map(NewTopic.class::cast)
                                    .map(topic ->
                                            new NewTopic(topic.name(), topic.numPartitions(), MORE_COPIES_THAN_BROKERS))
                                    .toList();
                    return admin.createTopics(tooMany);
                });
    }
}

package health.daybreak.testkit;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points a service at this JVM's broker and store, with a database of its own for each context. */
final class EmbeddedInfrastructure implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger CONTEXTS = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Infrastructure shared = Infrastructure.shared();
        String service = context.getEnvironment().getProperty("spring.application.name", "service");
        TestPropertyValues.of(
                        "spring.mongodb.uri=" + shared.storeUri(),
                        "daybreak.database=" + service + CONTEXTS.incrementAndGet(),
                        "daybreak.kafka.bootstrap-servers=" + shared.bootstrapServers(),
                        "daybreak.instance=test-" + CONTEXTS.get(),
                        "daybreak.outbox.sweep-every=500ms",
                        "daybreak.topics.replication=1")
                .and(OpenApiGolden.GENERATOR)
                .applyTo(context);
    }
}

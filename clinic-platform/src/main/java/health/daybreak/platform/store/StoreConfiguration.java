package health.daybreak.platform.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import health.daybreak.platform.aggregate.Ids;
import java.time.Clock;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;

/** The service's own database and the aggregates in it. */
@AutoConfiguration(afterName = "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration")
public class StoreConfiguration {

    @Bean
    MongoDatabase database(MongoClient client, @Value("${daybreak.database}") String name) {
        return client.getDatabase(name);
    }

    @Bean
    AggregateStore aggregateStore(MongoDatabase database, Clock clock, AggregateStore.PendingEvents pending) {
        return new AggregateStore(database, clock, pending);
    }

    /** Creates the indexes before anything else asks the store. */
    @Bean
    SmartLifecycle storeIndexes(AggregateStore store) {
        return new SmartLifecycle() {
            private volatile boolean running;

            @Override
            public void start() {
                store.createIndexes();
                running = true;
            }

            @Override
            public void stop() {
                running = false;
            }

            @Override
            public boolean isRunning() {
                return running;
            }

            @Override
            public int getPhase() {
                return Integer.MIN_VALUE;
            }
        };
    }

    @Bean
    Ids ids(Clock clock) {
        return new Ids(clock);
    }

    /** UP when the store answers. */
    @Bean
    HealthIndicator storeHealthIndicator(MongoDatabase database) {
        return () -> {
            database.runCommand(new Document("ping", 1));
            return Health.up().build();
        };
    }
}

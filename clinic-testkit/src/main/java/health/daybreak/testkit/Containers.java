package health.daybreak.testkit;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/** Kafka and MongoDB as production has them, where a container engine is; they end with the JVM. */
final class Containers {

    private Containers() {}

    static boolean canRun() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    static String startKafka() {
        KafkaContainer kafka = new KafkaContainer("apache/kafka:4.2.2");
        kafka.start();
        return kafka.getBootstrapServers();
    }

    static String startMongo() {
        MongoDBContainer mongo = new MongoDBContainer("mongo:8").withReplicaSet();
        mongo.start();
        return mongo.getConnectionString() + "/?directConnection=true";
    }
}

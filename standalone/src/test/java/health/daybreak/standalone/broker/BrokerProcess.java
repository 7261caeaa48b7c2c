package health.daybreak.standalone.broker;

import java.nio.file.Path;

/** Runs a broker in a JVM of its own until it is killed; prints its bootstrap servers. */
final class BrokerProcess {

    private BrokerProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        EmbeddedBroker broker = EmbeddedBroker.start(Path.of(arguments[0]), 0);
        System.out.println(broker.bootstrapServers());
        Thread.currentThread().join();
    }
}

package health.daybreak.testkit;

import health.daybreak.standalone.broker.EmbeddedBroker;
import health.daybreak.standalone.store.EmbeddedStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One broker and one store for all tests of a JVM. By default the ones that ship, on a temporary folder, each on a free port;
 * with {@code -Ddaybreak.containers=true} and a container engine, Kafka and MongoDB themselves.
 */
public final class Infrastructure {

    private final String bootstrapServers;
    private final String storeUri;

    private Infrastructure(String bootstrapServers, String storeUri) {
        this.bootstrapServers = bootstrapServers;
        this.storeUri = storeUri;
    }

    private static Infrastructure start() {
        if (!Boolean.getBoolean("daybreak.containers")) {
            return embedded();
        }
        if (Containers.canRun()) {
            return new Infrastructure(Containers.startKafka(), Containers.startMongo());
        }
        System.out.println("No container engine answers: these tests run on the embedded broker and store instead.");
        return embedded();
    }

    private static Infrastructure embedded() {
        try {
            Path folder = Files.createTempDirectory("daybreak-test");
            EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("broker"), 0);
            EmbeddedStore store = EmbeddedStore.open(folder.resolve("store.mv"), 0);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                // In this order: a broker whose folder goes away under it halts the JVM, and with it the tests' report.
                store.close();
                broker.close();
                TemporaryFolder.delete(folder);
            }));
            return new Infrastructure(broker.bootstrapServers(), store.connectionString());
        } catch (IOException cannotWrite) {
            throw new UncheckedIOException("The temporary folder is not writable", cannotWrite);
        }
    }

    /** The broker and store of this JVM; started at the first call. */
    public static Infrastructure shared() {
        return Shared.INFRASTRUCTURE;
    }

    /** Started when it is first asked for. */
    private static final class Shared {
        static final Infrastructure INFRASTRUCTURE = start();
    }

    /** The broker's address, as Kafka clients take it. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** The store's connection string. */
    public String storeUri() {
        return storeUri;
    }
}

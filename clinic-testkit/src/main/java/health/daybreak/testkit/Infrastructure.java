package health.daybreak.testkit;

import health.daybreak.standalone.broker.EmbeddedBroker;
import health.daybreak.standalone.store.EmbeddedStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** One broker and one store for all tests of a JVM: the ones that ship, on a temporary folder, each on a free port. */
public final class Infrastructure {

    private final EmbeddedBroker broker;
    private final EmbeddedStore store;

    private Infrastructure() {
        try {
            Path folder = Files.createTempDirectory("daybreak-test");
            this.broker = EmbeddedBroker.start(folder.resolve("broker"), freePort());
            this.store = EmbeddedStore.open(folder.resolve("store.mv"), freePort());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                // In this order: a broker whose folder goes away under it halts the JVM, and with it the tests' report.
                store.close();
                broker.close();
                TemporaryFolder.delete(folder);
            }));
        } catch (IOException cannotWrite) {
            throw new UncheckedIOException("The temporary folder is not writable", cannotWrite);
        }
    }

    /** The broker and store of this JVM; started at the first call. */
    public static Infrastructure shared() {
        return Shared.INFRASTRUCTURE;
    }

    /** Started when it is first asked for, not when somebody only wants a free port. */
    private static final class Shared {
        static final Infrastructure INFRASTRUCTURE = new Infrastructure();
    }

    /** The broker's address, as Kafka clients take it. */
    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    /** The store's connection string. */
    public String storeUri() {
        return store.connectionString();
    }

    /** A port that is free now on the loopback address. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException noneFree) {
            throw new UncheckedIOException("No port is free", noneFree);
        }
    }
}

package health.daybreak.standalone.store;

import de.bwaldvogel.mongo.ServerVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * A MongoDB-compatible store on this machine's loopback address, kept in one file.
 *
 * <p>Every answer waits until all it tells is committed to the file, so a client never hears of a write that a killed
 * process could forget. What was deleted or overwritten is out of the file after the command {@code compact}. It has no transactions, no change streams and no access control: loopback only.
 */
public final class EmbeddedStore implements AutoCloseable {

    private final StoreServer server;
    private final FastBackend backend;
    private final CompletableFuture<Void> failure;

    private EmbeddedStore(StoreServer server, FastBackend backend, CompletableFuture<Void> failure) {
        this.server = server;
        this.backend = backend;
        this.failure = failure;
    }

    /**
     * Opens the store.
     *
     * @param file where the data is, created when absent
     * @param port the port on the loopback address, 0 for any free one
     * @throws UncheckedIOException if the folder cannot be made
     * @throws IllegalStateException if the file is in use or damaged, or the port is taken
     */
    public static EmbeddedStore open(Path file, int port) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of " + file + " cannot be made", e);
        }
        return start(StoreFile.at(file), port);
    }

    /** Opens a store that forgets everything when it is closed, on the loopback address; port 0 takes any free one. */
    public static EmbeddedStore inMemory(int port) {
        return start(StoreFile.inMemory(), port);
    }

    private static EmbeddedStore start(StoreFile file, int port) {
        var failure = new CompletableFuture<Void>();
        var backend = new FastBackend(file);
        backend.version(ServerVersion.MONGO_5_0);
        try {
            StoreServer server = StoreServer.bind(backend, file, failure::completeExceptionally, port);
            return new EmbeddedStore(server, backend, failure);
        } catch (RuntimeException e) {
            backend.close();
            throw e;
        }
    }

    /** The loopback address that it listens on. */
    public InetSocketAddress address() {
        return server.address();
    }

    /** The address as MongoDB drivers take it, for example {@code mongodb://127.0.0.1:27017}. */
    public String connectionString() {
        return "mongodb://127.0.0.1:" + address().getPort();
    }

    /** Completes exceptionally when the file can no longer be written, for example because the disk is full. */
    public CompletionStage<Void> failure() {
        return failure;
    }

    /** Stops listening, commits what is left and closes the file; takes at most some seconds. */
    @Override
    public void close() {
        server.close();
        backend.close();
    }
}

package health.daybreak.standalone.broker;

import health.daybreak.standalone.home.Ports;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** A Kafka broker and its controller in this process, on the loopback address, with Daybreak's topics. */
public final class EmbeddedBroker implements AutoCloseable {

    private static final String FORMATTED = "meta.properties";

    /** Between the choice of a free port and its use another program may take it. */
    private static final int TRIES = 5;

    private final KafkaRaftServer server;
    private final String bootstrapServers;

    private EmbeddedBroker(KafkaRaftServer server, String bootstrapServers) {
        this.server = server;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Starts the broker and waits until it serves and every topic of {@link health.daybreak.events.Topic} exists.
     *
     * @param folder where the log is kept, created and formatted when absent
     * @param port the port for clients on the loopback address, 0 for any free one
     * @throws UncheckedIOException if the folder cannot be written
     * @throws IllegalStateException if the broker does not start
     */
    public static EmbeddedBroker start(Path folder, int port) {
        int triesLeft = port == 0 ? TRIES : 1;
        while (true) {
            try {
                return startAt(folder, port == 0 ? Ports.anyFree() : port);
            } catch (RuntimeException notStarted) {
                triesLeft--;
                if (triesLeft == 0) {
                    throw new IllegalStateException("The broker does not start in " + folder, notStarted);
                }
            }
        }
    }

    private static EmbeddedBroker startAt(Path folder, int clientPort) {
        Properties settings = BrokerSettings.of(folder.resolve("log"), clientPort, Ports.anyFree());
        format(folder, settings);
        var server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
        var broker = new EmbeddedBroker(server, "127.0.0.1:" + clientPort);
        try {
            server.startup();
            Topics.create(broker.bootstrapServers);
        } catch (RuntimeException e) {
            broker.close();
            throw e;
        }
        return broker;
    }

    private static void format(Path folder, Properties settings) {
        try {
            if (Files.exists(folder.resolve("log").resolve(FORMATTED))) {
                return;
            }
            Files.createDirectories(folder);
            Path file = folder.resolve("server.properties");
            try (var writer = Files.newBufferedWriter(file)) {
                settings.store(writer, "Written at the first start; ports may differ at later ones");
            }
            String[] arguments = {
                "format",
                "--config",
                file.toString(),
                "--cluster-id",
                Uuid.randomUuid().toString(),
                "--ignore-formatted"
            };
            if (StorageTool.execute(arguments, silent()) != 0) {
                throw new IllegalStateException("The broker's folder cannot be formatted: " + folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The broker's folder cannot be written: " + folder, e);
        }
    }

    private static PrintStream silent() {
        return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }

    /** Where clients connect, for example {@code 127.0.0.1:9092}. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Stops serving and closes the log cleanly; takes at most some seconds. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}

package health.daybreak.systemtests.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes every text at once and notes when it first came, by idempotency key. */
final class TextProvider implements AutoCloseable {

    private static final int ACCEPTED = 202;

    private final HttpServer server;
    private final Map<String, Long> first = new ConcurrentHashMap<>();
    private final AtomicInteger repeated = new AtomicInteger();

    TextProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/messages", this::take);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/messages");
    }

    /** When each came, in milliseconds since the epoch. */
    Map<String, Long> first() {
        return first;
    }

    /** How many came once more. */
    int repeated() {
        return repeated.get();
    }

    private void take(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        if (first.putIfAbsent(key, System.currentTimeMillis()) != null) {
            repeated.incrementAndGet();
        }
        exchange.sendResponseHeaders(ACCEPTED, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

package health.daybreak.notification.channel;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A provider of text messages over real HTTP that misbehaves as told; it delivers each idempotency key once. */
public final class FakeTextProvider implements AutoCloseable {

    /** How it answers one request. */
    public enum Manner {
        ACCEPTS,
        FAILS,
        IS_BUSY,
        REJECTS,
        /** Delivers, then hangs up without an answer. */
        DROPS_AFTER_ACCEPTING,
        /** Delivers, then answers later than anybody waits. */
        IS_SLOW
    }

    private static final byte[] NOTHING = {};

    private final HttpServer server;
    private final Queue<Manner> manners = new ConcurrentLinkedQueue<>();
    private final Map<String, String> delivered = new ConcurrentHashMap<>();
    private final AtomicInteger requests = new AtomicInteger();
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile Consumer<String> receipts = key -> {};

    public FakeTextProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/messages", this::answer);
        server.start();
    }

    /** The settings that reach it. */
    public ChannelSettings.TextGateway settings() {
        return new ChannelSettings.TextGateway(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/messages"),
                "secret-token",
                Duration.ofSeconds(2),
                Duration.ofMillis(500));
    }

    /** A channel to it. */
    public DeliveryChannel channel() {
        return new TextGatewayChannel(settings());
    }

    /** Answers the next requests in these manners, and all after them well. */
    public void behave(Manner... next) {
        manners.addAll(java.util.List.of(next));
    }

    /** Tells of every text that arrived as soon as it has, before the answer to whoever sent it: by its key. */
    public void tellReceipts(Consumer<String> to) {
        receipts = to;
    }

    /** What patients got, by idempotency key. */
    public Map<String, String> delivered() {
        return Map.copyOf(delivered);
    }

    public int requests() {
        return requests.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Manner manner = manners.isEmpty() ? Manner.ACCEPTS : manners.remove();
        switch (manner) {
            case ACCEPTS -> {
                deliver(key, body);
                status(exchange, 202);
            }
            case FAILS -> status(exchange, 500);
            case IS_BUSY -> {
                exchange.getResponseHeaders().set("Retry-After", "90");
                status(exchange, 429);
            }
            case REJECTS -> status(exchange, 422);
            case DROPS_AFTER_ACCEPTING -> {
                deliver(key, body);
                exchange.close();
            }
            case IS_SLOW -> {
                deliver(key, body);
                waitUntilClosed();
                exchange.close();
            }
        }
    }

    private void deliver(String key, String body) {
        if (delivered.putIfAbsent(key, body) == null) {
            receipts.accept(key);
        }
    }

    private void waitUntilClosed() {
        try {
            closing.await();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    private static void status(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.getResponseBody().write(NOTHING);
        exchange.close();
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }
}

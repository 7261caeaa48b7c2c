package health.daybreak.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A service behind the gateway that remembers what reached it and answers by the last part of the path. */
public final class StubService {

    /** The secret of the one link that opens something. */
    public static final String OPEN_LINK = "0a1B2c3D4e5F6g7H8i9J-_";

    /** The secret of the one calendar that can be read. */
    public static final String OPEN_FEED = "0a1B2c3D4e5F6g7H8i9J0a1B2c3D4e5F";

    /** What reached it; header names in small letters. */
    public record Seen(String method, String target, Map<String, List<String>> headers, int bodyBytes, String body) {

        public String header(String name) {
            return String.join(",", headers.getOrDefault(name, List.of()));
        }
    }

    private final HttpServer server;
    private final Deque<Seen> seen = new ConcurrentLinkedDeque<>();
    private final AtomicInteger readiness = new AtomicInteger(200);
    private volatile CountDownLatch gate = new CountDownLatch(0);

    private StubService(HttpServer server) {
        this.server = server;
    }

    static StubService start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            StubService stub = new StubService(server);
            server.createContext("/", stub::answer);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return stub;
        } catch (IOException noPort) {
            throw new UncheckedIOException("No port is free", noPort);
        }
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The last request; fails when none came. */
    public Seen last() {
        return seen.getLast();
    }

    public int count() {
        return seen.size();
    }

    /** Answers readiness probes with this status from now on. */
    public void readiness(int status) {
        readiness.set(status);
    }

    /** Requests that end in {@code /slow} wait from now on. */
    public void close() {
        gate = new CountDownLatch(1);
    }

    /** They wait no longer. */
    public void open() {
        gate.countDown();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (path.startsWith("/actuator")) {
                exchange.sendResponseHeaders(readiness.get(), -1);
                return;
            }
            byte[] body = exchange.getRequestBody().readAllBytes();
            remember(exchange, body);
            exchange.setAttribute("body", new String(body, StandardCharsets.UTF_8));
            exchange.getResponseHeaders().set("Set-Cookie", "stolen=1");
            exchange.getResponseHeaders().set("Keep-Alive", "timeout=5");
            if (path.endsWith("/slow")) {
                await(gate);
            }
            reply(exchange, path.substring(path.lastIndexOf('/') + 1));
        }
    }

    private void reply(HttpExchange exchange, String kind) throws IOException {
        switch (kind) {
            case "made" -> {
                exchange.getResponseHeaders().set("Location", address() + "/api/intake/made/17");
                reply(exchange, 201, "{}");
            }
            case "dying" -> {
                exchange.sendResponseHeaders(200, 1000);
                exchange.getResponseBody().write(new byte[10]);
                exchange.getResponseBody().flush();
            }
            case "refused" -> reply(exchange, 422, "{\"type\":\"urn:daybreak:problem:not-eligible\"}");
            case "open" -> replyToLink(exchange);
            case "clinic-card" -> replyToClinic(exchange);
            case "web-inquiries" -> exchange.sendResponseHeaders(202, -1);
            case "provider-calls" -> replyToCall(exchange);
            case "texts" -> reply(exchange, 200, "[{\"channel\": \"EMAIL\"}]");
            default -> reply(exchange, 200, "{\"patients\":[]}");
        }
    }

    /** As notification does: one link is known, every other opens nothing, whatever the reason. */
    private static void replyToLink(HttpExchange exchange) throws IOException {
        if (String.valueOf(exchange.getAttribute("body")).equals("{\"token\":\"" + OPEN_LINK + "\"}")) {
            reply(exchange, 200, """
                {"clinicId": "riverside", "patientId": "patient-1", "purpose": "PACKET", "about": null,
                 "madeAt": "2026-11-24T10:00:00Z", "expiresAt": "2026-12-08T10:00:00Z", "language": "es-US",
                 "clinic": {"clinicId": "riverside", "name": "Riverside clinic", "phone": "+1 555 010 0100",
                            "emergency": "911", "crisisLine": "988"}}\
                """);
        } else if (String.valueOf(exchange.getAttribute("body")).equals("{\"token\":\"" + OPEN_FEED + "\"}")) {
            reply(exchange, 200, "{\"calendar\": \"BEGIN:VCALENDAR\\r\\nEND:VCALENDAR\\r\\n\"}");
        } else {
            reply(exchange, 422, "{\"type\":\"urn:daybreak:problem:link-not-open\"}");
        }
    }

    /** As notification does: one call is signed, every other is refused, whatever the reason. */
    private static void replyToCall(HttpExchange exchange) throws IOException {
        String call = String.valueOf(exchange.getAttribute("body"));
        if (call.contains("\"signature\":\"v1,genuine\"")) {
            exchange.sendResponseHeaders(204, -1);
        } else if (call.contains("\"signature\":\"v1,down\"")) {
            reply(exchange, 503, "{\"type\":\"urn:daybreak:problem:store-unavailable\"}");
        } else {
            reply(exchange, 422, "{\"type\":\"urn:daybreak:problem:call-not-accepted\"}");
        }
    }

    /** As notification does: one clinic is known. */
    private static void replyToClinic(HttpExchange exchange) throws IOException {
        if ("riverside".equals(exchange.getRequestHeaders().getFirst("Daybreak-Clinic"))) {
            reply(exchange, 200, """
                {"clinicId": "riverside", "name": "Riverside clinic", "phone": "+1 555 010 0100",
                 "emergency": "911", "crisisLine": "988"}\
                """);
        } else {
            reply(exchange, 404, "{}");
        }
    }

    private void remember(HttpExchange exchange, byte[] body) {
        Map<String, List<String>> headers = new TreeMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        seen.add(new Seen(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                headers,
                body.length,
                new String(body, StandardCharsets.UTF_8)));
    }

    private static void reply(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private static void await(CountDownLatch gate) {
        try {
            boolean opened = gate.await(20, TimeUnit.SECONDS);
            if (!opened) {
                throw new IllegalStateException("The test forgot to open the gate");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

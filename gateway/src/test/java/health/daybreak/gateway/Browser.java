package health.daybreak.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser or a program in front of the gateway: keeps cookies, follows redirects of pages, fills in the sign-in form. */
public final class Browser {

    private static final Pattern HIDDEN =
            Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]+)\"", Pattern.DOTALL);
    private static final int MOST_REDIRECTS = 10;

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;

    private Browser(String address) {
        this.address = address;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .cookieHandler(cookies)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    /** A browser without cookies in front of the gateway under test. */
    public static Browser of(Environment environment) {
        return new Browser("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"));
    }

    /** Signed in as this person, on the page that shows today. */
    public Browser signedInAs(Person person) {
        HttpResponse<String> page = signIn(page("/today"), person.username(), GatewayFixture.PASSWORD);
        if (!page.uri().getPath().equals("/today")) {
            throw new AssertionError("Signing in ended at " + page.uri() + ": " + page.body());
        }
        return this;
    }

    /** Fills in the form of this page, sends it and follows to where that leads. */
    public HttpResponse<String> signIn(HttpResponse<String> form, String username, String password) {
        Matcher hidden = HIDDEN.matcher(form.body());
        if (!hidden.find()) {
            throw new AssertionError("This is no sign-in page: " + form.uri() + "\n" + form.body());
        }
        String body = "username=" + encoded(username) + "&password=" + encoded(password) + "&"
                + encoded(hidden.group(1)) + "=" + encoded(hidden.group(2));
        return follow(send(request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))));
    }

    /** Opens a page as a person would: redirects are followed. */
    public HttpResponse<String> page(String path) {
        return follow(send(request(path).header("Accept", "text/html")));
    }

    /** Calls as a page's script or a program would; header names and values alternate. */
    public HttpResponse<String> call(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = request(path).method(method, body);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Gets as a page's script or a program would. */
    public HttpResponse<String> get(String path, String... headers) {
        return call("GET", path, BodyPublishers.noBody(), headers);
    }

    /** Posts JSON with the session's CSRF token. */
    public HttpResponse<String> post(String path, String json) {
        JsonNode csrf = json(get("/api/session")).path("csrf");
        return call(
                "POST",
                path,
                BodyPublishers.ofString(json),
                "Content-Type",
                "application/json",
                csrf.path("header").asString(),
                csrf.path("token").asString());
    }

    /** Opens an answer that does not end. */
    public HttpResponse<InputStream> open(String path, String... headers) {
        HttpRequest.Builder request = request(path);
        return send(headers.length == 0 ? request : request.headers(headers), BodyHandlers.ofInputStream());
    }

    /** The cookie of this name; fails when there is none. */
    public HttpCookie cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no cookie " + name));
    }

    public static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    private HttpResponse<String> follow(HttpResponse<String> response) {
        HttpResponse<String> current = response;
        for (int step = 0; step < MOST_REDIRECTS && current.statusCode() / 100 == 3; step++) {
            URI next = current.uri()
                    .resolve(current.headers().firstValue("Location").orElseThrow());
            current = send(HttpRequest.newBuilder(next).header("Accept", "text/html"));
        }
        return current;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(30)).build(), body);
        } catch (IOException unreachable) {
            throw new UncheckedIOException("The gateway did not answer", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The test was stopped", stopped);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

package health.daybreak.gateway.live;

import health.daybreak.gateway.session.People;
import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Server-sent events: {@code change}, {@code state}, {@code refresh} and {@code heartbeat}. One request is one virtual
 * thread that waits and writes, so a thousand open pages cost a thousand small stacks.
 */
@RestController
class LiveController {

    private final Listeners listeners;
    private final People people;
    private final JsonMapper json;
    private final long heartbeatMillis;

    LiveController(
            Listeners listeners,
            People people,
            JsonMapper json,
            @Value("${daybreak.live.heartbeat:10s}") Duration heartbeat) {
        this.listeners = listeners;
        this.people = people;
        this.json = json;
        this.heartbeatMillis = heartbeat.toMillis();
    }

    @GetMapping("/api/live")
    @RolesAllowed({
        Roles.FRONT_DESK,
        Roles.NURSE,
        Roles.PRESCRIBER,
        Roles.THERAPIST,
        Roles.MANAGER,
        Roles.ANALYST,
        Roles.AUDITOR
    })
    @NoPatientData
    void live(
            Authentication caller,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastSeen,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, InterruptedException {
        Listener listener = listeners.add(people.of(caller)::worksAt);
        if (lastSeen != null) {
            listener.tell(new Listener.Refresh("reconnected"));
        }
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        try {
            write(listener, request.getSession(false), response.getOutputStream());
        } catch (IOException left) {
            // The page was closed, which is how these requests end.
        } finally {
            listeners.remove(listener);
        }
    }

    private void write(Listener listener, @Nullable HttpSession session, OutputStream to)
            throws IOException, InterruptedException {
        long id = 0;
        while (isSignedIn(session)) {
            Listener.@Nullable Message next = listener.next(heartbeatMillis);
            String event =
                    switch (next) {
                        case null -> event("heartbeat", Map.of());
                        case Listener.Changed changed -> event("change", changed.change());
                        case Listener.State state -> event("state", state);
                        case Listener.Refresh refresh -> event("refresh", refresh);
                        case Listener.End end -> "";
                    };
            if (event.isEmpty()) {
                return;
            }
            to.write(("id: " + ++id + "\n" + event).getBytes(StandardCharsets.UTF_8));
            to.flush();
        }
    }

    private String event(String name, Object data) {
        return "event: " + name + "\ndata: " + json.writeValueAsString(data) + "\n\n";
    }

    /** A session that has ended takes its open pages with it. A program with a token has none. */
    private static boolean isSignedIn(@Nullable HttpSession session) {
        try {
            return session == null || session.getAttributeNames() != null;
        } catch (IllegalStateException ended) {
            return false;
        }
    }
}

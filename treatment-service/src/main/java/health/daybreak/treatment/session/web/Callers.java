package health.daybreak.treatment.session.web;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.security.Caller;
import health.daybreak.platform.web.Versions;
import health.daybreak.treatment.session.Actor;
import health.daybreak.treatment.session.Bedside;
import health.daybreak.treatment.session.Command;
import health.daybreak.treatment.session.Role;
import health.daybreak.treatment.session.Session;
import health.daybreak.treatment.session.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a request into who does something, to which session, and when; and says so to the access audit. */
@Component
class Callers {

    private static final String RECORDED_AT = "Daybreak-Recorded-At";
    private static final String RECORDED_BY = "Daybreak-Recorded-By";

    private final Clock clock;
    private final Sessions sessions;
    private final Bedside bedside;
    private final HttpServletRequest request;

    /** @param request the one that is being answered, whichever that is */
    Callers(Clock clock, Sessions sessions, Bedside bedside, HttpServletRequest request) {
        this.clock = clock;
        this.sessions = sessions;
        this.bedside = bedside;
        this.request = request;
    }

    Command command(String sessionId, @Nullable String ifMatch) {
        AccessAudit.about(sessions.get(sessionId).state().patientId());
        return new Command(sessionId, Versions.expected(ifMatch), actor(), clock.instant());
    }

    /**
     * What a tablet may have recorded while it was cut off (see {@link Bedside}): it only adds to the chart, so that it
     * is taken whatever others added meanwhile, at the time at which it was done.
     */
    Command recorded(String sessionId, @Nullable String ifMatch) {
        Session session = sessions.get(sessionId).state();
        AccessAudit.about(session.patientId());
        Bedside.Said said = new Bedside.Said(recordedAt(), request.getHeader(RECORDED_BY));
        return bedside.command(session, Versions.expected(ifMatch), actor(), said, clock.instant());
    }

    private @Nullable Instant recordedAt() {
        String said = request.getHeader(RECORDED_AT);
        try {
            return said == null ? null : Instant.parse(said);
        } catch (DateTimeParseException unreadable) {
            throw Refused.unprocessable(
                    "recorded-at-unreadable", RECORDED_AT + " must be an instant such as 2026-11-29T14:05:00Z.");
        }
    }

    private static Actor actor() {
        Caller caller = Caller.current().orElseThrow();
        return new Actor(
                Cause.current().actorId(),
                Arrays.stream(Role.values())
                        .filter(role -> caller.roles().contains(role.name()))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}

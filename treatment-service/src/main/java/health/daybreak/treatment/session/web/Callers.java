package health.daybreak.treatment.session.web;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.security.Caller;
import health.daybreak.platform.web.Versions;
import health.daybreak.treatment.session.Actor;
import health.daybreak.treatment.session.Command;
import health.daybreak.treatment.session.Role;
import health.daybreak.treatment.session.Sessions;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a request into who does something, to which session, and when; and says so to the access audit. */
@Component
class Callers {

    private final Clock clock;
    private final Sessions sessions;

    Callers(Clock clock, Sessions sessions) {
        this.clock = clock;
        this.sessions = sessions;
    }

    Command command(String sessionId, @Nullable String ifMatch) {
        AccessAudit.about(sessions.get(sessionId).state().patientId());
        return new Command(sessionId, Versions.expected(ifMatch), actor(), clock.instant());
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

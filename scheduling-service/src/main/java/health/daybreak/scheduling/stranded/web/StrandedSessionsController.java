package health.daybreak.scheduling.stranded.web;

import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.scheduling.stranded.StrandedSession;
import health.daybreak.scheduling.stranded.StrandedSessions;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/scheduling/stranded-sessions")
final class StrandedSessionsController {

    private final StrandedSessions strandedSessions;
    private final Clock clock;

    StrandedSessionsController(StrandedSessions strandedSessions, Clock clock) {
        this.strandedSessions = strandedSessions;
        this.clock = clock;
    }

    @GetMapping
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST, Roles.MANAGER})
    @NoPatientData
    List<StrandedSession> list() {
        return strandedSessions.now(clock.instant());
    }
}

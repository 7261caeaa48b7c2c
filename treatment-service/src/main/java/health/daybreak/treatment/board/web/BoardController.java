package health.daybreak.treatment.board.web;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Caller;
import health.daybreak.platform.security.Roles;
import health.daybreak.treatment.board.TodaysSessions;
import health.daybreak.treatment.session.Session;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The live chair board. */
@RestController
class BoardController {

    private static final Set<String> AT_THE_CHAIR = Set.of(Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST);

    private final TodaysSessions sessions;
    private final BoardPage page;
    private final Clock clock;

    BoardController(TodaysSessions sessions, BoardPage page, Clock clock) {
        this.sessions = sessions;
        this.page = page;
        this.clock = clock;
    }

    @GetMapping("/api/treatment/board")
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST, Roles.MANAGER})
    @PatientData
    BoardView board(@RequestParam(required = false) @Nullable LocalDate date) {
        Instant now = clock.instant();
        List<Stored<Session>> found = sessions.of(date, now);
        AccessAudit.about(found.stream()
                .map(stored -> stored.state().patientId())
                .distinct()
                .toList());
        boolean atTheChair = Caller.current().orElseThrow().roles().stream().anyMatch(AT_THE_CHAIR::contains);
        return page.of(date, found, now, atTheChair);
    }
}

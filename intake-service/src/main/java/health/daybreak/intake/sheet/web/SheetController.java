package health.daybreak.intake.sheet.web;

import static health.daybreak.platform.security.Roles.FRONT_DESK;
import static health.daybreak.platform.security.Roles.MANAGER;
import static health.daybreak.platform.security.Roles.MEDICAL_DIRECTOR;
import static health.daybreak.platform.security.Roles.NURSE;
import static health.daybreak.platform.security.Roles.PRESCRIBER;
import static health.daybreak.platform.security.Roles.THERAPIST;

import health.daybreak.intake.sheet.CheckIns;
import health.daybreak.intake.sheet.Moment;
import health.daybreak.intake.sheet.Round;
import health.daybreak.intake.sheet.Sheet;
import health.daybreak.intake.sheet.Sheets;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.PatientData;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Question sheets for staff: whether they were answered; what was answered stands with the scores. */
@RestController
class SheetController {

    private final Sheets sheets;
    private final CheckIns checkIns;
    private final Clock clock;

    SheetController(Sheets sheets, CheckIns checkIns, Clock clock) {
        this.sheets = sheets;
        this.checkIns = checkIns;
        this.clock = clock;
    }

    /**
     * How far a patient is with what is asked before a session.
     *
     * @param asks the instruments; empty where nothing is asked of this session yet
     * @param answeredAt null until it was sent in
     */
    record BeforeSession(
            String sessionId,
            Progress progress,
            List<String> asks,
            @Nullable Instant answeredAt) {

        static BeforeSession of(String sessionId, @Nullable Sheet sheet) {
            return sheet == null
                    ? new BeforeSession(sessionId, Progress.NOT_BEGUN, List.of(), null)
                    : new BeforeSession(sessionId, Progress.of(sheet), sheet.instruments(), sheet.answeredAt());
        }
    }

    /** How far. */
    enum Progress {
        NOT_BEGUN,
        BEGUN,
        ANSWERED;

        static Progress of(Sheet sheet) {
            return sheet.answeredAt() != null ? ANSWERED : sheet.now().answers().isEmpty() ? NOT_BEGUN : BEGUN;
        }
    }

    /** Each of these sessions, in their order. */
    @GetMapping("/api/intake/questions-before-sessions")
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, MEDICAL_DIRECTOR, THERAPIST, MANAGER})
    @PatientData
    List<BeforeSession> beforeSessions(@RequestParam @Size(min = 1, max = 200) List<String> sessionId) {
        Map<String, Sheet> known = sheets.ofSessions(sessionId, Moment.BEFORE_SESSION).stream()
                .map(Stored::state)
                .collect(Collectors.toMap(Sheet::sessionId, Function.identity()));
        AccessAudit.about(
                known.values().stream().map(Sheet::patientId).distinct().toList());
        return sessionId.stream().map(id -> BeforeSession.of(id, known.get(id))).toList();
    }

    /** Somebody has seen to what a patient said on the morning after. */
    @PostMapping("/api/intake/check-ins/{sheetId}/seen")
    @RolesAllowed({NURSE, PRESCRIBER, MEDICAL_DIRECTOR, THERAPIST})
    @PatientData
    CheckInSeen seen(@PathVariable String sheetId) {
        Sheet sheet = checkIns.seen(sheetId, Cause.current().actorId(), clock.instant())
                .state();
        AccessAudit.about(sheet.patientId());
        Round.Seen seen = Objects.requireNonNull(sheet.seen());
        return new CheckInSeen(sheetId, seen.by(), seen.at());
    }

    /** Who has seen to it first, and when. */
    record CheckInSeen(String sheetId, String by, Instant at) {}
}

package health.daybreak.scheduling.course.web;

import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.platform.web.Versions;
import health.daybreak.scheduling.course.CancelSession;
import health.daybreak.scheduling.course.Course;
import health.daybreak.scheduling.course.Courses;
import health.daybreak.scheduling.course.MarkSessionMissed;
import health.daybreak.scheduling.course.MoveSession;
import health.daybreak.scheduling.course.SessionsInDays;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/scheduling/sessions")
final class SessionController {

    private final SessionsInDays sessionsInDays;
    private final Courses courses;
    private final MoveSession moveSession;
    private final CancelSession cancelSession;
    private final MarkSessionMissed markSessionMissed;
    private final CourseViews views;
    private final Clock clock;

    SessionController(
            SessionsInDays sessionsInDays,
            Courses courses,
            MoveSession moveSession,
            CancelSession cancelSession,
            MarkSessionMissed markSessionMissed,
            CourseViews views,
            Clock clock) {
        this.sessionsInDays = sessionsInDays;
        this.courses = courses;
        this.moveSession = moveSession;
        this.cancelSession = cancelSession;
        this.markSessionMissed = markSessionMissed;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST, Roles.MANAGER})
    @PatientData
    List<SessionView> between(
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(required = false) @Nullable String patientId) {
        List<SessionView> sessions = sessionsInDays.between(from, to).stream()
                .map(found -> SessionView.of(found.course(), found.session()))
                .filter(session -> patientId == null || session.patientId().equals(patientId))
                .toList();
        AccessAudit.about(
                sessions.stream().map(SessionView::patientId).distinct().toList());
        return sessions;
    }

    @GetMapping("/{sessionId}")
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST, Roles.MANAGER})
    @PatientData
    SessionView read(@PathVariable String sessionId) {
        Stored<Course> course = courses.ofSession(sessionId);
        AccessAudit.about(course.state().patientId());
        return SessionView.of(course, course.state().session(sessionId));
    }

    @PostMapping("/{sessionId}/move")
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER})
    @PatientData
    CourseView move(
            @PathVariable String sessionId,
            @Valid @RequestBody MoveRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return views.of(moveSession.move(
                sessionId, Versions.expected(ifMatch), request.to().toWish(), request.reason(), clock.instant()));
    }

    @PostMapping("/{sessionId}/move-outlook")
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER})
    @PatientData
    MoveSession.Outlook outlook(@PathVariable String sessionId, @Valid @RequestBody SlotRequest to) {
        AccessAudit.about(courses.ofSession(sessionId).state().patientId());
        return moveSession.outlook(sessionId, to.toWish(), clock.instant());
    }

    @PostMapping("/{sessionId}/cancel")
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER})
    @PatientData
    CourseView cancel(
            @PathVariable String sessionId,
            @Valid @RequestBody ReasonRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return views.of(cancelSession.cancel(sessionId, Versions.expected(ifMatch), request.reason(), clock.instant()));
    }

    @PostMapping("/{sessionId}/missed")
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER})
    @PatientData
    CourseView missed(
            @PathVariable String sessionId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return views.of(markSessionMissed.missed(sessionId, Versions.expected(ifMatch), clock.instant()));
    }
}

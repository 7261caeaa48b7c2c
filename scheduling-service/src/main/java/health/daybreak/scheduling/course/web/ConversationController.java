package health.daybreak.scheduling.course.web;

import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.platform.web.Versions;
import health.daybreak.scheduling.course.Courses;
import health.daybreak.scheduling.course.HoldConversation;
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
@RequestMapping("/api/scheduling/conversations")
final class ConversationController {

    private final SessionsInDays sessionsInDays;
    private final Courses courses;
    private final MoveSession moveSession;
    private final HoldConversation holdConversation;
    private final CourseViews views;
    private final Clock clock;

    ConversationController(
            SessionsInDays sessionsInDays,
            Courses courses,
            MoveSession moveSession,
            HoldConversation holdConversation,
            CourseViews views,
            Clock clock) {
        this.sessionsInDays = sessionsInDays;
        this.courses = courses;
        this.moveSession = moveSession;
        this.holdConversation = holdConversation;
        this.views = views;
        this.clock = clock;
    }

    /** The conversations that start on these local days, by start. */
    @GetMapping
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST, Roles.MANAGER})
    @PatientData
    List<ConversationView> conversations(@RequestParam LocalDate from, @RequestParam LocalDate to) {
        List<ConversationView> found = sessionsInDays.conversations(from, to).stream()
                .map(one -> ConversationView.of(one.course(), one.session()))
                .toList();
        AccessAudit.about(
                found.stream().map(ConversationView::patientId).distinct().toList());
        return found;
    }

    /** Whether a conversation could be moved there, and what works nearby. Changes nothing. */
    @PostMapping("/{conversationId}/move-outlook")
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST})
    @PatientData
    MoveSession.Outlook conversationOutlook(@PathVariable String conversationId, @Valid @RequestBody SlotRequest to) {
        AccessAudit.about(courses.ofVisit(conversationId).state().patientId());
        return moveSession.outlook(conversationId, to.toWish(), clock.instant());
    }

    @PostMapping("/{conversationId}/move")
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST})
    @PatientData
    CourseView move(
            @PathVariable String conversationId,
            @Valid @RequestBody MoveRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return views.of(moveSession.move(
                conversationId, Versions.expected(ifMatch), request.to().toWish(), request.reason(), clock.instant()));
    }

    @PostMapping("/{conversationId}/held")
    @RolesAllowed(Roles.THERAPIST)
    @PatientData
    CourseView held(
            @PathVariable String conversationId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return views.of(holdConversation.held(conversationId, Versions.expected(ifMatch), clock.instant()));
    }

    /** The mark was a mistake: the conversation did not take place. */
    @PostMapping("/{conversationId}/not-held")
    @RolesAllowed(Roles.THERAPIST)
    @PatientData
    CourseView notHeld(
            @PathVariable String conversationId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return views.of(holdConversation.notHeld(conversationId, Versions.expected(ifMatch), clock.instant()));
    }
}

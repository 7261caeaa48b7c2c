package health.daybreak.scheduling.course.web;

import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Roles;
import health.daybreak.platform.web.Versions;
import health.daybreak.scheduling.course.HoldConversation;
import health.daybreak.scheduling.course.MoveSession;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/scheduling/conversations/{conversationId}")
final class ConversationController {

    private final MoveSession moveSession;
    private final HoldConversation holdConversation;
    private final CourseViews views;
    private final Clock clock;

    ConversationController(MoveSession moveSession, HoldConversation holdConversation, CourseViews views, Clock clock) {
        this.moveSession = moveSession;
        this.holdConversation = holdConversation;
        this.views = views;
        this.clock = clock;
    }

    @PostMapping("/move")
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST})
    @PatientData
    CourseView move(
            @PathVariable String conversationId,
            @Valid @RequestBody MoveRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return views.of(moveSession.move(
                conversationId, Versions.expected(ifMatch), request.to().toWish(), request.reason(), clock.instant()));
    }

    @PostMapping("/held")
    @RolesAllowed(Roles.THERAPIST)
    @PatientData
    CourseView held(
            @PathVariable String conversationId,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return views.of(holdConversation.held(conversationId, Versions.expected(ifMatch), clock.instant()));
    }
}

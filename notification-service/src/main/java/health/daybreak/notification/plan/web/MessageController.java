package health.daybreak.notification.plan.web;

import health.daybreak.notification.plan.FoundMessage;
import health.daybreak.notification.plan.Intent;
import health.daybreak.notification.plan.InviteAgain;
import health.daybreak.notification.plan.MessagePlan;
import health.daybreak.notification.plan.MessagePlans;
import health.daybreak.notification.plan.MessageQuery;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Which messages are planned, were sent, failed, were withheld or cancelled, and why. */
@RestController
class MessageController {

    private final MessagePlans plans;
    private final InviteAgain inviteAgain;

    MessageController(MessagePlans plans, InviteAgain inviteAgain) {
        this.plans = plans;
        this.inviteAgain = inviteAgain;
    }

    /** Has a patient's invitation to tell about themselves sent once more. */
    @PostMapping("/api/notification/patients/{patientId}/invitations")
    @ResponseStatus(HttpStatus.CREATED)
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST, Roles.MANAGER})
    @PatientData
    MessageView invite(@PathVariable String patientId) {
        MessagePlan plan = inviteAgain.invite(patientId).state();
        return MessageView.of(plan, plan.intents().getLast());
    }

    /**
     * One page of messages by when they are due. What follows is at the address in the header {@code Link} with
     * {@code rel="next"}; without that header there is nothing more.
     */
    @GetMapping("/api/notification/messages")
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER, Roles.MANAGER})
    @PatientData
    ResponseEntity<List<MessageView>> messages(
            @RequestParam @Nullable String patientId,
            @RequestParam @Nullable String about,
            @RequestParam Intent.@Nullable State status,
            @RequestParam @Nullable Instant dueFrom,
            @RequestParam @Nullable Instant dueBefore,
            @RequestParam(defaultValue = "SOONEST_FIRST") MessageQuery.Order order,
            @RequestParam @Nullable String after,
            @RequestParam(defaultValue = "100") @Min(1) @Max(200) int limit,
            HttpServletRequest request) {
        MessageQuery query = new MessageQuery(
                patientId, about, status, dueFrom, dueBefore, order, after == null ? null : PageEnd.read(after));
        List<FoundMessage> found = plans.page(query, limit + 1);
        List<FoundMessage> page = found.subList(0, Math.min(limit, found.size()));
        AccessAudit.about(
                patientId != null
                        ? List.of(patientId)
                        : page.stream()
                                .map(message -> message.plan().patientId())
                                .distinct()
                                .toList());
        List<MessageView> views = page.stream()
                .map(message -> MessageView.of(message.plan(), message.intent()))
                .toList();
        return found.size() <= limit
                ? ResponseEntity.ok(views)
                : ResponseEntity.ok()
                        .header(
                                HttpHeaders.LINK,
                                PageEnd.linkToNext(request, page.getLast().intent()))
                        .body(views);
    }
}

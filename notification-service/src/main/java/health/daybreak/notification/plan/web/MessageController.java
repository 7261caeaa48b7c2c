package health.daybreak.notification.plan.web;

import health.daybreak.notification.plan.Intent;
import health.daybreak.notification.plan.InviteAgain;
import health.daybreak.notification.plan.MessagePlan;
import health.daybreak.notification.plan.MessagePlans;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Which messages are planned, were sent, failed, were withheld or cancelled, and why. */
@RestController
class MessageController {

    private static final int MOST_PLANS = 200;

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

    /** By due time; without a patient, those of the 200 sessions whose messages changed last. */
    @GetMapping("/api/notification/messages")
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER, Roles.MANAGER})
    @PatientData
    List<MessageView> messages(@RequestParam @Nullable String patientId, @RequestParam Intent.@Nullable State status) {
        List<MessagePlan> found = (patientId == null ? plans.latest(status, MOST_PLANS) : plans.ofPatient(patientId))
                .stream().map(Stored::state).toList();
        AccessAudit.about(
                patientId != null
                        ? List.of(patientId)
                        : found.stream().map(MessagePlan::patientId).distinct().toList());
        return found.stream()
                .flatMap(plan -> plan.intents().stream()
                        .filter(intent -> status == null || intent.state() == status)
                        .map(intent -> MessageView.of(plan, intent)))
                .sorted(Comparator.comparing(MessageView::dueAt).thenComparing(MessageView::id))
                .toList();
    }
}

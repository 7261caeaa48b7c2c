package health.daybreak.notification.plan.web;

import static health.daybreak.platform.security.Roles.FRONT_DESK;
import static health.daybreak.platform.security.Roles.MANAGER;
import static health.daybreak.platform.security.Roles.NURSE;
import static health.daybreak.platform.security.Roles.PRESCRIBER;

import health.daybreak.notification.plan.Failures;
import health.daybreak.notification.plan.FoundMessage;
import health.daybreak.notification.plan.HandleMessages;
import health.daybreak.notification.plan.Remedy;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.PatientData;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What staff do about messages: keep one back, let it go, and see to those that did not go. */
@RestController
class MessageDeskController {

    private final HandleMessages handle;
    private final Failures failures;

    MessageDeskController(HandleMessages handle, Failures failures) {
        this.handle = handle;
        this.failures = failures;
    }

    /** Why somebody does it, in their words. */
    record Reason(@NotBlank @Size(max = 200) String reason) {}

    /** What was done, in the words of whoever did it. */
    record Done(@NotBlank @Size(max = 200) String note) {}

    /**
     * A message that did not go, and what a person should do about it.
     *
     * @param until from then on it is too late
     */
    record FailureView(
            MessageView message,
            Remedy.Todo todo,
            String whatToDo,
            @Nullable Instant until) {}

    /**
     * The worklist.
     *
     * @param more whether there are so many that older ones may be missing
     */
    record FailuresView(List<FailureView> failures, boolean more) {}

    /** What did not go and a person should see to, the most pressing first. */
    @GetMapping("/api/notification/failures")
    @RolesAllowed({FRONT_DESK, NURSE, PRESCRIBER, MANAGER})
    @PatientData
    FailuresView failures() {
        Failures.Open open = failures.open();
        AccessAudit.about(open.failures().stream()
                .map(failure -> failure.message().plan().patientId())
                .distinct()
                .toList());
        return new FailuresView(
                open.failures().stream()
                        .map(failure -> new FailureView(
                                view(failure.message()),
                                failure.remedy().todo(),
                                failure.remedy().inWords(),
                                failure.remedy().until()))
                        .toList(),
                open.more());
    }

    /** Keeps a planned message back until it is released, or of no more use. */
    @PostMapping("/api/notification/messages/{messageId}/hold")
    @RolesAllowed({FRONT_DESK, NURSE, MANAGER})
    @PatientData
    MessageView hold(@PathVariable String messageId, @RequestBody @Valid Reason why) {
        return audited(handle.hold(messageId, why.reason().strip()));
    }

    /** Lets a message go that was kept back. */
    @PostMapping("/api/notification/messages/{messageId}/release")
    @RolesAllowed({FRONT_DESK, NURSE, MANAGER})
    @PatientData
    MessageView release(@PathVariable String messageId) {
        return audited(handle.release(messageId));
    }

    /** Records what was done about a message that did not go; the first who says so stands. */
    @PostMapping("/api/notification/messages/{messageId}/dealt-with")
    @RolesAllowed({FRONT_DESK, NURSE, MANAGER})
    @PatientData
    MessageView dealtWith(@PathVariable String messageId, @RequestBody @Valid Done done) {
        return audited(handle.dealWith(messageId, done.note().strip()));
    }

    private static MessageView audited(FoundMessage found) {
        AccessAudit.about(List.of(found.plan().patientId()));
        return view(found);
    }

    private static MessageView view(FoundMessage found) {
        return MessageView.of(found.plan(), found.intent());
    }
}

package health.daybreak.notification.reply.web;

import health.daybreak.notification.reply.DealWithText;
import health.daybreak.notification.reply.IncomingText;
import health.daybreak.notification.reply.IncomingTexts;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Caller;
import health.daybreak.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What patients texted back. */
@RestController
class InboxController {

    private static final List<String> TREAT = List.of(Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST);

    private final IncomingTexts texts;
    private final DealWithText dealWithText;

    InboxController(IncomingTexts texts, DealWithText dealWithText) {
        this.texts = texts;
        this.dealWithText = dealWithText;
    }

    /**
     * The inbox.
     *
     * @param open what somebody must deal with, the urgent and the oldest first, at most 200
     * @param settled the latest 50 that need nobody (any more), newest first
     */
    record Inbox(List<TextView> open, List<TextView> settled) {}

    /** How it was dealt with. */
    record DealtRequest(IncomingText.@NotNull How how) {}

    /** Texts to deal with, and the latest others; with a patient, those of theirs alone. */
    @GetMapping("/api/notification/inbox")
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST, Roles.MANAGER})
    @PatientData
    Inbox inbox(@RequestParam @Nullable String patientId) {
        List<TextView> open = texts.open().stream()
                .map(TextView::of)
                .filter(text -> patientId == null || patientId.equals(text.patientId()))
                .toList();
        List<TextView> settled =
                texts.settled(patientId).stream().map(TextView::of).toList();
        AccessAudit.about(
                patientId != null
                        ? List.of(patientId)
                        : Stream.concat(open.stream(), settled.stream())
                                .map(TextView::patientId)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
        return new Inbox(open, settled);
    }

    /**
     * How many texts wait.
     *
     * @param open for somebody to deal with them; 200 stands for that many or more
     * @param urgent how many of them are to be read first
     */
    record Waiting(int open, int urgent) {}

    /** How many texts wait for somebody, without what they say. */
    @GetMapping("/api/notification/inbox/waiting")
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST, Roles.MANAGER})
    @NoPatientData
    Waiting waiting() {
        List<IncomingText> open = texts.open().stream().map(Stored::state).toList();
        return new Waiting(
                open.size(), (int) open.stream().filter(IncomingText::urgent).count());
    }

    /** Somebody dealt with a text. What an unknown sender wrote is forgotten with it. */
    @PostMapping("/api/notification/inbox/{textId}/dealt-with")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER, Roles.THERAPIST, Roles.MANAGER})
    @PatientData
    void dealtWith(@PathVariable String textId, @RequestBody @Valid DealtRequest request) {
        String patientId = dealWithText.dealWith(
                textId,
                request.how(),
                Caller.current().map(caller -> caller.hasAnyOf(TREAT)).orElse(false));
        AccessAudit.about(patientId == null ? List.of() : List.of(patientId));
    }
}

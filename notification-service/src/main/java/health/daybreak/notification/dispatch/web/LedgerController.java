package health.daybreak.notification.dispatch.web;

import health.daybreak.notification.dispatch.Foretell;
import health.daybreak.notification.dispatch.SendNow;
import health.daybreak.notification.plan.FoundMessage;
import health.daybreak.notification.plan.HandleMessages;
import health.daybreak.notification.rule.Rule;
import health.daybreak.notification.rule.RuleTable;
import health.daybreak.platform.audit.AccessAudit;
import health.daybreak.platform.audit.PatientData;
import health.daybreak.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** "Why did she, or did she not, get it", and having it sent at once. */
@RestController
@RequestMapping("/api/notification/messages/{messageId}")
class LedgerController {

    private final HandleMessages messages;
    private final SendNow sendNow;
    private final Foretell foretell;
    private final RuleTable rules;

    LedgerController(HandleMessages messages, SendNow sendNow, Foretell foretell, RuleTable rules) {
        this.messages = messages;
        this.sendNow = sendNow;
        this.foretell = foretell;
        this.rules = rules;
    }

    /** Everything that was decided about a message, and what will become of it. */
    @GetMapping("/ledger")
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER, Roles.MANAGER})
    @PatientData
    LedgerView ledger(@PathVariable String messageId) {
        return view(messages.get(messageId));
    }

    /**
     * Sends a planned message at once, or one that did not go once more. Refused where the law or good manners forbid it,
     * with the moment from which it is possible where there is one.
     */
    @PostMapping("/send-now")
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.MANAGER})
    @PatientData
    LedgerView sendNow(@PathVariable String messageId) {
        return view(sendNow.send(messageId));
    }

    private LedgerView view(FoundMessage found) {
        String patientId = found.plan().patientId();
        AccessAudit.about(List.of(patientId));
        String rule = found.intent().purpose().rule();
        return LedgerView.of(
                found,
                rules.find(rule).map(Rule::source).orElse(null),
                foretell.of(found.intent(), patientId).orElse(null));
    }
}

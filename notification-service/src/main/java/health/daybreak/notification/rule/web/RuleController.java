package health.daybreak.notification.rule.web;

import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.link.LinkPurpose;
import health.daybreak.notification.rule.Occasion;
import health.daybreak.notification.rule.Rule;
import health.daybreak.notification.rule.RuleTable;
import health.daybreak.notification.rule.Timing;
import health.daybreak.platform.audit.NoPatientData;
import health.daybreak.platform.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which event leads to which message, when, and where the numbers come from. */
@RestController
class RuleController {

    private final RuleTable rules;

    RuleController(RuleTable rules) {
        this.rules = rules;
    }

    /**
     * One line of the table; of lead, delay and days one is given.
     *
     * @param lead so long before what the message is about
     * @param delay so long after it
     * @param days so many days later, at {@code at} by the clinic's clock
     * @param routes how the drug must be given for it to apply; empty for any
     */
    record RuleView(
            String id,
            int version,
            String inWords,
            Occasion occasion,
            @Nullable Duration lead,
            @Nullable Duration delay,
            @Nullable Integer days,
            @Nullable LocalTime at,
            Duration expiresAfter,
            List<Channel> channels,
            String template,
            @Nullable LinkPurpose link,
            List<String> routes,
            String source) {

        static RuleView of(Rule rule) {
            Timing timing = rule.timing();
            return new RuleView(
                    rule.id(),
                    rule.version(),
                    rule.inWords(),
                    rule.occasion(),
                    timing instanceof Timing.Before before ? before.lead() : null,
                    timing instanceof Timing.After after ? after.delay() : null,
                    timing instanceof Timing.OnLaterDay later ? later.days() : null,
                    timing instanceof Timing.OnLaterDay later ? later.at() : null,
                    rule.expiresAfter(),
                    rule.channels(),
                    rule.template(),
                    rule.link(),
                    rule.routes(),
                    rule.source());
        }
    }

    /** In the order in which messages that are due together are sent. */
    @GetMapping("/api/notification/rules")
    @RolesAllowed({Roles.FRONT_DESK, Roles.NURSE, Roles.PRESCRIBER, Roles.MANAGER})
    @NoPatientData
    List<RuleView> rules() {
        return rules.rules().stream().map(RuleView::of).toList();
    }
}

package health.daybreak.notification.plan;

import health.daybreak.notification.recipient.InMemoryRecipients;
import health.daybreak.notification.rule.RuleFile;
import health.daybreak.notification.rule.RuleTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;

/** Makes what plans messages, with the rules that ship. */
public final class Plans {

    private Plans() {}

    public static RuleTable shippedRules() {
        try (InputStream json = Plans.class.getResourceAsStream("/rules.json")) {
            return RuleFile.read(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Planning planning() {
        return new Planning(byRules());
    }

    static ByRules byRules() {
        return new ByRules(shippedRules(), (clinic, template) -> 1);
    }

    public static PlanMessages planMessages(MessagePlans plans, Clock clock) {
        return new PlanMessages(
                plans, new InMemoryRecipients(), planning(), new ConversationPlanning(byRules()), new Agenda(), clock);
    }

    /** {@code rule state} of every message of a plan, in order. */
    static List<String> summary(MessagePlan plan) {
        return plan.intents().stream()
                .map(intent -> intent.purpose().rule() + " " + intent.state())
                .toList();
    }
}

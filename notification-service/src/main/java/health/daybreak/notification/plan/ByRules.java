package health.daybreak.notification.plan;

import health.daybreak.events.ClinicEvent;
import health.daybreak.notification.rule.Occasion;
import health.daybreak.notification.rule.Rule;
import health.daybreak.notification.rule.RuleTable;
import health.daybreak.platform.aggregate.Change;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Plans what the rule table asks for on an occasion. */
final class ByRules {

    private final RuleTable rules;
    private final ToIntFunction<String> templateVersion;

    /** @param templateVersion the current version of a template */
    ByRules(RuleTable rules, ToIntFunction<String> templateVersion) {
        this.rules = rules;
        this.templateVersion = templateVersion;
    }

    /** Messages that are due as their rules say, seen from {@code at}. */
    Change<MessagePlan> plan(MessagePlan plan, Occasion occasion, Instant at, ZoneId zone, Trigger cause, Instant now) {
        return plan(plan, occasion, rule -> rule.timing().due(at, zone), cause, now);
    }

    /** Messages that are due as {@code dueBy} says. */
    Change<MessagePlan> plan(
            MessagePlan plan, Occasion occasion, Function<Rule, Instant> dueBy, Trigger cause, Instant now) {
        return plan(plan, occasion, dueBy, Instant.MAX, cause, now);
    }

    /** @param until from then on none of the messages is of use, whatever their rules say */
    Change<MessagePlan> plan(
            MessagePlan plan,
            Occasion occasion,
            Function<Rule, Instant> dueBy,
            Instant until,
            Trigger cause,
            Instant now) {
        List<Intent> intents = new ArrayList<>(plan.intents());
        List<ClinicEvent> events = new ArrayList<>();
        for (Rule rule : rules.of(occasion)) {
            Instant due = dueBy.apply(rule);
            int version = templateVersion.applyAsInt(rule.template());
            Intent intent = Intent.planned(
                    nextId(plan, rule),
                    Purpose.of(rule, version, cause, due, now).until(until));
            if (!now.isBefore(intent.purpose().expiresAt())) {
                intent = intent.withheld("It would have come too late to be of use when it was planned.", now);
            }
            plan.news(intent, Withheld.TOO_LATE, now).forEach(events::add);
            intents.add(intent);
        }
        return new Change<>(plan.with(intents), events);
    }

    /** The first time a rule fires for a session its message has number 1; each new time of the visit counts on. */
    private static String nextId(MessagePlan plan, Rule rule) {
        long before = plan.intents().stream()
                .filter(intent -> intent.purpose().rule().equals(rule.id()))
                .count();
        return plan.about() + "." + rule.id() + "." + (before + 1);
    }

    /** What the plan that holds this message is about: its id without the rule and the number. */
    static String planOf(String messageId) {
        return messageId.replaceFirst("\\.[^.]*\\.\\d+$", "");
    }
}

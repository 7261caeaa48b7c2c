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
import java.util.function.ToIntBiFunction;

/** Plans what the rule table asks for on an occasion. */
final class ByRules {

    private final RuleTable rules;
    private final ToIntBiFunction<String, String> templateVersion;

    /** @param templateVersion the current version of a clinic's template */
    ByRules(RuleTable rules, ToIntBiFunction<String, String> templateVersion) {
        this.rules = rules;
        this.templateVersion = templateVersion;
    }

    /** Whether any rule of this occasion asks how the drug is given, and applies when it is given like this. */
    boolean askFor(Occasion occasion, String route) {
        return rules.of(occasion).stream().anyMatch(rule -> rule.routes().contains(route));
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
            if (!rule.appliesTo(plan.route())) {
                continue;
            }
            Instant due = dueBy.apply(rule);
            int version = templateVersion.applyAsInt(plan.clinicId(), rule.template());
            Intent intent = heldLikeTheOneBefore(
                    plan,
                    Intent.planned(
                            plan.nextIdOf(rule.id()),
                            Purpose.of(rule, version, cause, due, now).until(until)));
            if (!now.isBefore(intent.purpose().expiresAt())) {
                intent = intent.withheld(
                        Withheld.TOO_LATE,
                        "It would have come too late to be of use when it was planned.",
                        List.of(),
                        now);
            }
            plan.news(intent, Withheld.TOO_LATE, now).forEach(events::add);
            intents.add(intent);
        }
        return new Change<>(plan.with(intents), events);
    }

    /** Whoever held a message back did not say that the same may go because the visit was moved. */
    private static Intent heldLikeTheOneBefore(MessagePlan plan, Intent intent) {
        Hold hold = plan.intents().stream()
                .filter(before ->
                        before.purpose().rule().equals(intent.purpose().rule()))
                .reduce((earlier, later) -> later)
                .filter(before -> before.state() == Intent.State.CANCELLED)
                .map(Intent::hold)
                .orElse(null);
        return hold == null ? intent : intent.held(hold);
    }

    /** What the plan that holds this message is about: its id without the rule and the number. */
    static String planOf(String messageId) {
        return messageId.replaceFirst("\\.[^.]*\\.\\d+$", "");
    }
}

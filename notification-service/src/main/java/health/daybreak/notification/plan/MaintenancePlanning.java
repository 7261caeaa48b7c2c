package health.daybreak.notification.plan;

import health.daybreak.notification.rule.Occasion;
import health.daybreak.notification.rule.Rule;
import health.daybreak.platform.aggregate.Change;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Function;

/** Turns what is known of a course in maintenance into the message that the next visit is due: at most one for each dose. */
final class MaintenancePlanning {

    /** After a visit fell through, the desk has this long to find another before the patient is asked to call [P]. */
    static final Duration TIME_TO_BOOK = Duration.ofDays(2);

    private final ByRules byRules;

    MaintenancePlanning(ByRules byRules) {
        this.byRules = byRules;
    }

    /** The plan after more became known of the course; {@code cause} is the event that said it. */
    Change<MessagePlan> knowing(MessagePlan plan, Maintenance course, Trigger cause, Instant now) {
        MessagePlan knowing = plan.knowing(course);
        Ending last = course.last();
        if (last == null || !course.waits()) {
            return Change.to(knowing.withoutPlanned(course.whyNot(), now));
        }
        boolean sameDose =
                plan.maintenance() != null && last.equals(plan.maintenance().last());
        MessagePlan current = sameDose ? knowing : knowing.withoutPlanned("Another visit took place.", now);
        return saidOrPlanned(current, course) ? Change.to(current) : plan(current, course, last, cause, now);
    }

    private Change<MessagePlan> plan(MessagePlan plan, Maintenance course, Ending last, Trigger cause, Instant now) {
        Instant open = course.openSince();
        Instant soonest = open == null ? Instant.MIN : open.plus(TIME_TO_BOOK);
        Function<Rule, Instant> due = rule -> {
            Instant byRule = rule.timing().due(last.at(), ZoneOffset.UTC);
            return byRule.isBefore(soonest) ? soonest : byRule;
        };
        return byRules.plan(plan, Occasion.NEXT_VISIT_OPEN, due, cause, now);
    }

    /** Whoever was told once, or could not be told, is not told again before the next dose. */
    private static boolean saidOrPlanned(MessagePlan plan, Maintenance course) {
        return plan.intents().stream()
                .skip(course.messagesBefore())
                .anyMatch(intent -> intent.state() != Intent.State.CANCELLED);
    }
}

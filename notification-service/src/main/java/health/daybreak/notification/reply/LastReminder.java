package health.daybreak.notification.reply;

import health.daybreak.notification.channel.Channel;
import health.daybreak.notification.plan.Appointment;
import health.daybreak.notification.plan.Attempt;
import health.daybreak.notification.plan.Intent;
import health.daybreak.notification.plan.MessagePlan;
import health.daybreak.notification.plan.Stage;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The visit that the last text to a patient was about, if there was one and it still stands as the text said.
 *
 * @param startsAt the start that the patient was told of
 */
record LastReminder(String sessionId, Instant startsAt) {

    /** @param at when the text was sent, whatever was heard of it since */
    private record Told(MessagePlan plan, Instant at) {}

    /** Looks through a patient's plans. */
    static Optional<LastReminder> in(List<MessagePlan> plans, Instant now) {
        return plans.stream()
                .flatMap(plan -> plan.intents().stream()
                        .map(LastReminder::textedAt)
                        .flatMap(Optional::stream)
                        .map(at -> new Told(plan, at)))
                .max(Comparator.comparing(Told::at))
                .flatMap(told -> visit(told, now));
    }

    private static Optional<Instant> textedAt(Intent message) {
        return Optional.ofNullable(message.last())
                .filter(last -> message.state() == Intent.State.SENT && last.channel() == Channel.SMS)
                .map(Attempt::startedAt);
    }

    private static Optional<LastReminder> visit(Told told, Instant now) {
        MessagePlan plan = told.plan();
        Appointment visit = plan.appointment();
        String sessionId = plan.sessionId();
        if (sessionId == null || visit == null) {
            return Optional.empty();
        }
        boolean stands = plan.stage() == Stage.AHEAD && visit.startsAt().isAfter(now) && !movedSince(told);
        return stands ? Optional.of(new LastReminder(sessionId, visit.startsAt())) : Optional.empty();
    }

    /** Whoever moves a visit plans its messages anew: one that was planned after this one was said tells another time. */
    private static boolean movedSince(Told told) {
        return told.plan().intents().stream()
                .anyMatch(later -> later.purpose().plannedAt().isAfter(told.at()));
    }
}

package health.daybreak.notification.plan;

import health.daybreak.events.sessions.ConversationBooked;
import health.daybreak.events.sessions.ConversationCancelled;
import health.daybreak.events.sessions.ConversationEvent;
import health.daybreak.events.sessions.ConversationHeld;
import health.daybreak.events.sessions.ConversationMoved;
import health.daybreak.events.sessions.ConversationNotHeld;
import health.daybreak.notification.rule.Occasion;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Envelope;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Turns what happens to a conversation that belongs to a dose into the reminder of it. Nothing is given at one, so there is
 * nothing to prepare for and nothing to be looked after for.
 */
final class ConversationPlanning {

    private final ByRules byRules;

    ConversationPlanning(ByRules byRules) {
        this.byRules = byRules;
    }

    /** Null when the event means nothing here: the booking of the conversation was never heard of. */
    @Nullable
    Change<MessagePlan> after(@Nullable MessagePlan plan, ConversationEvent event, Envelope envelope, Instant now) {
        return switch (event) {
            case ConversationBooked booked -> booked(booked, envelope, now);
            case ConversationMoved moved -> plan == null ? null : moved(plan, moved, envelope, now);
            case ConversationCancelled cancelled -> plan == null ? null : off(plan, "The visit was cancelled.", now);
            case ConversationHeld held -> plan == null ? null : off(plan, "The visit is over.", now);
            // It was to start before it could be marked: there is nothing left to remind of until it is moved.
            case ConversationNotHeld notHeld -> null;
        };
    }

    private Change<MessagePlan> booked(ConversationBooked event, Envelope envelope, Instant now) {
        MessagePlan plan = MessagePlan.announced(event.conversationId(), null, envelope.clinicId(), event.patientId());
        return remind(
                plan,
                new Appointment(event.startsAt(), event.endsAt(), ZoneId.of(event.zone())),
                Trigger.of(envelope),
                now);
    }

    private @Nullable Change<MessagePlan> moved(
            MessagePlan plan, ConversationMoved event, Envelope envelope, Instant now) {
        Appointment before = plan.appointment();
        if (before == null) {
            return null;
        }
        Appointment appointment = new Appointment(event.startsAt(), event.endsAt(), before.zone());
        return event.startsAt().equals(before.startsAt())
                ? Change.to(plan.at(Stage.AHEAD, appointment))
                : remind(
                        plan.withoutPlanned("The visit was moved to another time.", now),
                        appointment,
                        Trigger.of(envelope),
                        now);
    }

    private Change<MessagePlan> remind(MessagePlan plan, Appointment visit, Trigger cause, Instant now) {
        return byRules.plan(
                plan.at(Stage.AHEAD, visit), Occasion.CONVERSATION_BOOKED, visit.startsAt(), visit.zone(), cause, now);
    }

    private static Change<MessagePlan> off(MessagePlan plan, String reason, Instant now) {
        return Change.to(plan.at(Stage.OFF, plan.appointment()).withoutPlanned(reason, now));
    }
}

package health.daybreak.notification.plan;

import health.daybreak.events.sessions.AdverseEventRecorded;
import health.daybreak.events.sessions.AlertRaised;
import health.daybreak.events.sessions.ConversationEvent;
import health.daybreak.events.sessions.DoseEnded;
import health.daybreak.events.sessions.DoseStarted;
import health.daybreak.events.sessions.ExposureChecked;
import health.daybreak.events.sessions.GateOverridden;
import health.daybreak.events.sessions.RideAnswered;
import health.daybreak.events.sessions.SessionAborted;
import health.daybreak.events.sessions.SessionArrived;
import health.daybreak.events.sessions.SessionBooked;
import health.daybreak.events.sessions.SessionCancelled;
import health.daybreak.events.sessions.SessionCharted;
import health.daybreak.events.sessions.SessionCompleted;
import health.daybreak.events.sessions.SessionConfirmed;
import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.events.sessions.SessionHeld;
import health.daybreak.events.sessions.SessionMissed;
import health.daybreak.events.sessions.SessionMoved;
import health.daybreak.notification.link.LinkPurpose;
import health.daybreak.notification.recipient.Recipients;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Envelope;
import health.daybreak.platform.aggregate.Reaction;
import health.daybreak.platform.aggregate.Received;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plans, moves and cancels the messages around a session or a conversation as its story is told. */
@Component
public class PlanMessages {

    private static final String TREATMENT = "/daybreak/treatment";

    private final MessagePlans plans;
    private final Recipients recipients;
    private final Planning planning;
    private final ConversationPlanning conversations;
    private final Agenda agenda;
    private final Clock clock;

    PlanMessages(
            MessagePlans plans,
            Recipients recipients,
            Planning planning,
            ConversationPlanning conversations,
            Agenda agenda,
            Clock clock) {
        this.plans = plans;
        this.recipients = recipients;
        this.planning = planning;
        this.conversations = conversations;
        this.agenda = agenda;
        this.clock = clock;
    }

    /**
     * Hears of a session. Scheduling's events are applied one after the other. Of treatment's only four matter:
     * of each the newest counts, and the many others cost no write.
     */
    public void on(Received<SessionEvent> received) {
        String sessionId = received.envelope().subject();
        AtomicReference<@Nullable Instant> next = new AtomicReference<>();
        Reaction<MessagePlan, SessionEvent> reaction = (plan, event, envelope) -> {
            boolean ofNobody = plan == null && recipients.forgotten(envelope.key());
            Change<MessagePlan> change = ofNobody ? null : apply(plan, event, envelope);
            if (change != null) {
                next.set(change.state().nextAt());
            }
            return change;
        };
        if (!received.envelope().source().equals(TREATMENT)) {
            plans.react(sessionId, received, reaction);
        } else if (matters(received.data())) {
            plans.reactToLatest(sessionId, received, reaction);
        }
        agenda.note(next.get());
    }

    private static boolean matters(@Nullable SessionEvent event) {
        return event instanceof SessionArrived
                || event instanceof SessionCompleted
                || event instanceof SessionAborted
                || event instanceof RideAnswered;
    }

    private @Nullable Change<MessagePlan> apply(@Nullable MessagePlan plan, SessionEvent event, Envelope envelope) {
        Instant now = clock.instant();
        return switch (event) {
            case SessionBooked booked -> planning.booked(plan, booked, envelope, now);
            case SessionMoved moved -> plan == null ? null : planning.moved(plan, moved, envelope, now);
            case SessionCancelled cancelled -> plan == null ? null : planning.cancelled(plan, envelope, now);
            case SessionMissed missed -> plan == null ? null : planning.off(plan, "The visit was missed.", now);
            case SessionArrived arrived ->
                planning.arrived(plan, arrived.sessionId(), arrived.patientId(), envelope, now);
            case SessionCompleted done -> planning.ended(plan, done.sessionId(), done.patientId(), true, envelope, now);
            case SessionAborted aborted ->
                planning.ended(plan, aborted.sessionId(), aborted.patientId(), aborted.doseGiven(), envelope, now);
            case SessionConfirmed confirmed -> null;
            case SessionHeld held -> null;
            case GateOverridden overridden -> null;
            case DoseStarted started -> null;
            case DoseEnded ended -> null;
            case AlertRaised alert -> null;
            case AdverseEventRecorded recorded -> null;
            case ExposureChecked checked -> null;
            case SessionCharted charted -> null;
            case RideAnswered answered ->
                plan == null
                        ? null
                        : Change.to(plan.withoutPlanned(
                                intent -> intent.purpose().link() == LinkPurpose.RIDE,
                                "The patient has answered already.",
                                now));
            case ConversationEvent conversation -> conversations.after(plan, conversation, envelope, now);
        };
    }
}

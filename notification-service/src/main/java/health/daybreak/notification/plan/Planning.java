package health.daybreak.notification.plan;

import health.daybreak.events.courses.CourseStarted;
import health.daybreak.events.patients.ConsentRenewalNeeded;
import health.daybreak.events.patients.PatientRegistered;
import health.daybreak.events.sessions.SessionBooked;
import health.daybreak.events.sessions.SessionMoved;
import health.daybreak.notification.rule.Occasion;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Envelope;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns what happens to sessions and courses into planned messages. Scheduling and treatment tell the story of one
 * session independently, so either may be heard first.
 */
public final class Planning {

    private final ByRules byRules;

    Planning(ByRules byRules) {
        this.byRules = byRules;
    }

    /** A session has a time. */
    public Change<MessagePlan> booked(
            @Nullable MessagePlan known, SessionBooked event, Envelope envelope, Instant now) {
        MessagePlan plan = orAnnounced(known, event.sessionId(), event.patientId(), envelope)
                .givenAs(event.route());
        Appointment before = plan.appointment();
        Appointment appointment = before == null
                ? new Appointment(event.startsAt(), event.endsAt(), ZoneId.of(event.zone()))
                : before.moved(event.startsAt(), event.endsAt());
        return switch (plan.stage()) {
            case ANNOUNCED, AHEAD, OFF -> planVisit(plan.at(Stage.AHEAD, appointment), Trigger.of(envelope), now);
            case UNDER_WAY, OVER -> planAfterwards(plan.at(plan.stage(), appointment), now);
        };
    }

    /** A session has a new time or place; a new place alone changes no message. */
    public Change<MessagePlan> moved(MessagePlan plan, SessionMoved event, Envelope envelope, Instant now) {
        Appointment before = plan.appointment();
        Appointment appointment = before == null
                ? new Appointment(event.startsAt(), event.endsAt(), ZoneOffset.UTC)
                : before.moved(event.startsAt(), event.endsAt());
        return switch (plan.stage()) {
            case UNDER_WAY, OVER -> Change.to(plan.at(plan.stage(), appointment));
            case ANNOUNCED, AHEAD, OFF -> {
                boolean sameTime =
                        plan.stage() == Stage.AHEAD && event.startsAt().equals(startOf(plan));
                MessagePlan moved = plan.at(Stage.AHEAD, appointment);
                yield sameTime
                        ? Change.to(moved)
                        : tellIfInvited(
                                planVisit(
                                        moved.withoutPlanned("The visit was moved to another time.", now),
                                        Trigger.of(envelope),
                                        now),
                                Occasion.INVITED_SESSION_MOVED,
                                Trigger.of(envelope),
                                now);
            }
        };
    }

    /** A session will not happen as it was booked. */
    public Change<MessagePlan> off(MessagePlan plan, String reason, Instant now) {
        return switch (plan.stage()) {
            case ANNOUNCED, AHEAD, OFF ->
                Change.to(plan.at(Stage.OFF, plan.appointment()).withoutPlanned(reason, now));
            case UNDER_WAY, OVER -> Change.to(plan);
        };
    }

    /** A session was cancelled; whoever has it in their calendar is told, so that it goes from there. */
    public Change<MessagePlan> cancelled(MessagePlan plan, Envelope envelope, Instant now) {
        Appointment visit = plan.appointment();
        Change<MessagePlan> off = off(plan, "The visit was cancelled.", now);
        if (visit == null || plan.stage() != Stage.AHEAD) {
            return off;
        }
        MessagePlan calledOff = off.state().at(Stage.OFF, visit.calledOff());
        return tellIfInvited(Change.to(calledOff), Occasion.INVITED_SESSION_CANCELLED, Trigger.of(envelope), now);
    }

    /** At once, and of use until the visit would begin. */
    private Change<MessagePlan> tellIfInvited(
            Change<MessagePlan> changed, Occasion occasion, Trigger cause, Instant now) {
        Appointment visit = changed.state().appointment();
        if (visit == null || !changed.state().invited()) {
            return changed;
        }
        Change<MessagePlan> told = byRules.plan(changed.state(), occasion, rule -> now, visit.startsAt(), cause, now);
        return new Change<>(
                told.state(),
                Stream.concat(changed.events().stream(), told.events().stream()).toList());
    }

    /** The patient is in the clinic: what was to be said before the visit no longer applies. */
    public Change<MessagePlan> arrived(
            @Nullable MessagePlan known, String sessionId, String patientId, Envelope envelope, Instant now) {
        MessagePlan plan = orAnnounced(known, sessionId, patientId, envelope);
        return Change.to(
                plan.at(Stage.UNDER_WAY, plan.appointment()).withoutPlanned("The patient has come to the visit.", now));
    }

    /** The session is over; after a dose the patient is looked after, once. */
    public Change<MessagePlan> ended(
            @Nullable MessagePlan known,
            String sessionId,
            String patientId,
            boolean doseGiven,
            Envelope envelope,
            Instant now) {
        MessagePlan plan = orAnnounced(known, sessionId, patientId, envelope);
        if (plan.stage() == Stage.OVER) {
            return Change.to(plan);
        }
        MessagePlan over = plan.at(Stage.OVER, plan.appointment()).withoutPlanned("The visit is over.", now);
        return doseGiven
                ? planAfterwards(over.endedBy(new Ending(envelope.time(), Trigger.of(envelope))), now)
                : Change.to(over);
    }

    /** Somebody asked for treatment. */
    Change<MessagePlan> registered(String about, PatientRegistered event, Envelope envelope, Instant now) {
        MessagePlan plan = MessagePlan.announced(about, null, envelope.clinicId(), event.patientId());
        return byRules.plan(
                plan, Occasion.PATIENT_REGISTERED, event.registeredAt(), ZoneOffset.UTC, Trigger.of(envelope), now);
    }

    /** Staff ask for what is said on registering to be said once more, now. */
    Change<MessagePlan> invitedAgain(MessagePlan plan, Instant now) {
        return byRules.plan(plan, Occasion.PATIENT_REGISTERED, rule -> now, Trigger.BY_STAFF, now);
    }

    /** Something must be signed. What is already asked for is not asked again; one message asks for all that is open. */
    Change<MessagePlan> signatureNeeded(
            @Nullable MessagePlan known, String about, ConsentRenewalNeeded event, Envelope envelope, Instant now) {
        MessagePlan plan =
                known != null ? known : MessagePlan.announced(about, null, envelope.clinicId(), event.patientId());
        ToSign asked = ToSign.of(event);
        if (plan.toSign().stream().anyMatch(asked::sameAs)) {
            return Change.to(plan);
        }
        MessagePlan asking = plan.asking(
                Stream.concat(plan.toSign().stream(), Stream.of(asked)).toList());
        boolean waiting = plan.intents().stream().anyMatch(intent -> intent.state() == Intent.State.PLANNED);
        return waiting
                ? Change.to(asking)
                : byRules.plan(
                        asking, Occasion.CONSENT_NEEDED, event.noticedAt(), ZoneOffset.UTC, Trigger.of(envelope), now);
    }

    /** It was signed, or taken back; when nothing else is open, the message that asks for it need not go. */
    Change<MessagePlan> signatureSettled(MessagePlan plan, String scope, Instant at, String reason, Instant now) {
        MessagePlan settled = plan.asking(
                plan.toSign().stream().map(one -> one.settledBy(scope, at)).toList());
        return Change.to(settled.scopesToSign() == null ? settled.withoutPlanned(reason, now) : settled);
    }

    /** A course began: what comes after it may depend on how the drug is given. Null when nothing does. */
    @Nullable
    Change<MessagePlan> courseStarted(@Nullable MessagePlan known, CourseStarted event, Envelope envelope) {
        return known != null || !byRules.askFor(Occasion.INDUCTION_ENDED, event.route())
                ? null
                : Change.to(MessagePlan.announced(event.courseId(), null, envelope.clinicId(), event.patientId())
                        .givenAs(event.route()));
    }

    /** The induction is over at this moment; said again, as by the end of the whole course, nothing more is planned. */
    Change<MessagePlan> inductionEnded(@Nullable MessagePlan known, Instant at, Envelope envelope, Instant now) {
        MessagePlan plan = known != null
                ? known
                : MessagePlan.announced(envelope.subject(), null, envelope.clinicId(), envelope.key());
        return plan.stage() == Stage.OVER
                ? Change.to(plan)
                : byRules.plan(
                        plan.at(Stage.OVER, null),
                        Occasion.INDUCTION_ENDED,
                        at,
                        ZoneOffset.UTC,
                        Trigger.of(envelope),
                        now);
    }

    /** The course ends early: nothing more is asked. */
    Change<MessagePlan> discontinued(@Nullable MessagePlan known, Envelope envelope, Instant now) {
        MessagePlan plan = known != null
                ? known
                : MessagePlan.announced(envelope.subject(), null, envelope.clinicId(), envelope.key());
        return Change.to(plan.at(Stage.OVER, null).withoutPlanned("The course was discontinued.", now));
    }

    private static MessagePlan orAnnounced(
            @Nullable MessagePlan known, String sessionId, String patientId, Envelope envelope) {
        return known != null ? known : MessagePlan.announced(sessionId, sessionId, envelope.clinicId(), patientId);
    }

    private static @Nullable Instant startOf(MessagePlan plan) {
        return plan.appointment() == null ? null : plan.appointment().startsAt();
    }

    private Change<MessagePlan> planVisit(MessagePlan plan, Trigger cause, Instant now) {
        Appointment visit = plan.appointment();
        return visit == null
                ? Change.to(plan)
                : byRules.plan(plan, Occasion.SESSION_BOOKED, visit.startsAt(), visit.zone(), cause, now);
    }

    private Change<MessagePlan> planAfterwards(MessagePlan plan, Instant now) {
        Appointment visit = plan.appointment();
        Ending ending = plan.ending();
        return visit == null || ending == null
                ? Change.to(plan)
                : byRules.plan(plan, Occasion.SESSION_ENDED, ending.at(), visit.zone(), ending.cause(), now);
    }
}

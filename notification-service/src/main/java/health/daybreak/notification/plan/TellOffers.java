package health.daybreak.notification.plan;

import health.daybreak.events.offers.OfferEnded;
import health.daybreak.events.offers.OfferEvent;
import health.daybreak.events.offers.SlotOffered;
import health.daybreak.notification.recipient.Recipients;
import health.daybreak.notification.rule.Occasion;
import health.daybreak.notification.rule.Rule;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Envelope;
import health.daybreak.platform.aggregate.Received;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Tells a patient of a place that is on offer to them, once, and lets it be when it is not any more. */
@Component
public class TellOffers {

    private final MessagePlans plans;
    private final Recipients recipients;
    private final ByRules byRules;
    private final Agenda agenda;
    private final Clock clock;

    TellOffers(MessagePlans plans, Recipients recipients, ByRules byRules, Agenda agenda, Clock clock) {
        this.plans = plans;
        this.recipients = recipients;
        this.byRules = byRules;
        this.agenda = agenda;
        this.clock = clock;
    }

    /** Hears of an offer, in the order in which its story is told. */
    public void on(Received<OfferEvent> received) {
        String offerId = received.envelope().subject();
        plans.react(offerId, received, (plan, event, envelope) -> switch (event) {
            case SlotOffered offered ->
                plan != null || recipients.forgotten(envelope.key())
                        ? null
                        : offered(offered, envelope, clock.instant());
            case OfferEnded ended -> plan == null ? null : ended(plan, ended, clock.instant());
        });
        plans.find(offerId).ifPresent(plan -> agenda.note(plan.state().nextAt()));
    }

    /** At once, and of use no longer than the offer. */
    private Change<MessagePlan> offered(SlotOffered event, Envelope envelope, Instant now) {
        ZoneId zone = ZoneId.of(event.zone());
        MessagePlan plan = MessagePlan.announced(event.offerId(), null, envelope.clinicId(), event.patientId())
                .at(Stage.AHEAD, new Appointment(event.startsAt(), event.endsAt(), zone));
        Function<Rule, Instant> due = rule -> rule.timing().due(event.offeredAt(), zone);
        return byRules.plan(plan, Occasion.SLOT_OFFERED, due, event.expiresAt(), Trigger.of(envelope), now);
    }

    private static Change<MessagePlan> ended(MessagePlan plan, OfferEnded event, Instant now) {
        return Change.to(plan.at(Stage.OVER, plan.appointment())
                .withoutPlanned("The place is not on offer any more: " + event.outcome() + ".", now));
    }
}

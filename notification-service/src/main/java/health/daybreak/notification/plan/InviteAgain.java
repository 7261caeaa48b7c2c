package health.daybreak.notification.plan;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Staff have a patient's invitation sent once more: the first was lost, withheld or has run out. */
@Component
public class InviteAgain {

    private final MessagePlans plans;
    private final Planning planning;
    private final Agenda agenda;
    private final Clock clock;

    InviteAgain(MessagePlans plans, Planning planning, Agenda agenda, Clock clock) {
        this.plans = plans;
        this.planning = planning;
        this.agenda = agenda;
        this.clock = clock;
    }

    /** Plans the invitation for now; it is held to consent, quiet hours and caps like every message. */
    public Stored<MessagePlan> invite(String patientId) {
        String about = InvitePatients.planOf(patientId);
        Stored<MessagePlan> planned = plans.find(about).isPresent()
                ? plans.change(about, plan -> planning.invitedAgain(requireNoneWaiting(plan), clock.instant()))
                : plans.create(about, planning.invitedAgain(announced(about, patientId), clock.instant()));
        agenda.note(planned.state().nextAt());
        return planned;
    }

    private static MessagePlan announced(String about, String patientId) {
        return MessagePlan.announced(about, null, Cause.current().clinicId(), patientId);
    }

    private static MessagePlan requireNoneWaiting(MessagePlan plan) {
        boolean waiting = plan.intents().stream().anyMatch(intent -> intent.state() == Intent.State.PLANNED);
        if (waiting) {
            throw Refused.conflict(
                    "message-already-planned",
                    "An invitation of this patient is still to be sent; see Messages for when and why.",
                    java.util.Map.of());
        }
        return plan;
    }
}

package health.daybreak.notification.plan;

import health.daybreak.events.patients.PatientEvent;
import health.daybreak.events.patients.PatientRegistered;
import health.daybreak.platform.aggregate.Received;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Writes to somebody who asked for treatment, so that they can tell about themselves before they come. */
@Component
public class InvitePatients {

    private final MessagePlans plans;
    private final Planning planning;
    private final Agenda agenda;
    private final Clock clock;

    InvitePatients(MessagePlans plans, Planning planning, Agenda agenda, Clock clock) {
        this.plans = plans;
        this.planning = planning;
        this.agenda = agenda;
        this.clock = clock;
    }

    /** The plan that holds what is said to a patient before there is any visit. */
    public static String planOf(String patientId) {
        return patientId + ".inquiry";
    }

    /** Hears of a patient. Only the registration matters, and it is the first that is ever said of anybody. */
    public void on(Received<? extends PatientEvent> received) {
        if (received.data() instanceof PatientRegistered registered) {
            String about = planOf(registered.patientId());
            plans.reactToLatest(
                    about,
                    received,
                    (plan, event, envelope) ->
                            plan != null ? null : planning.registered(about, registered, envelope, clock.instant()));
            plans.find(about).ifPresent(plan -> agenda.note(plan.state().nextAt()));
        }
    }
}

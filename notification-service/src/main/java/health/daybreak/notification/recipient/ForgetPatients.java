package health.daybreak.notification.recipient;

import health.daybreak.events.patients.PatientErased;
import health.daybreak.events.patients.PatientEvent;
import health.daybreak.platform.aggregate.Received;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * A person was erased: nobody knows any more how to reach them, what was to be said is not said, and what was said is not
 * kept. That so many messages were sent has been told, and counts on.
 */
@Component
public class ForgetPatients {

    private final Recipients recipients;
    private final List<KeptOfPatients> kept;

    ForgetPatients(Recipients recipients, List<KeptOfPatients> kept) {
        this.recipients = recipients;
        this.kept = List.copyOf(kept);
    }

    /** Hears of a patient. The recipient goes first: whoever writes meanwhile looks there, and clears up after themselves. */
    public void on(Received<? extends PatientEvent> received) {
        if (received.data() instanceof PatientErased erased) {
            recipients.forgetForGood(erased.patientId());
            kept.forEach(store -> store.forgetOf(erased.patientId()));
        }
    }
}

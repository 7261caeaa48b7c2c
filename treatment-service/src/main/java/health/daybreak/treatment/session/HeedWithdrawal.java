package health.daybreak.treatment.session;

import health.daybreak.events.patients.ConsentRevoked;
import health.daybreak.events.patients.PatientEvent;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.platform.aggregate.Stored;
import org.springframework.stereotype.Component;

/**
 * What is under way with a patient heeds what they take back. Every open session is written to, whether it changes or
 * not: so whoever is just deciding about it, with facts from before, loses the race and decides again. Then what was taken
 * back stands in the way by the state it left, with its own words; the version that somebody saw is not what refuses them.
 */
@Component
public final class HeedWithdrawal {

    private final Sessions sessions;

    HeedWithdrawal(Sessions sessions) {
        this.sessions = sessions;
    }

    /** To be called once the revocation is among the patient's facts. */
    public void of(Received<PatientEvent> received) {
        if (!(received.data() instanceof ConsentRevoked revoked)) {
            return;
        }
        Withdrawal withdrawal = new Withdrawal(revoked.consentId(), revoked.scope(), revoked.revokedAt());
        for (Stored<Session> session : sessions.ofPatient(revoked.patientId())) {
            if (!session.state().status().over()) {
                Cause.current()
                        .adding()
                        .run(() -> sessions.reactToLatest(
                                session.id(), received, (known, _, _) -> known == null ? null : withdrawal.of(known)));
            }
        }
    }
}

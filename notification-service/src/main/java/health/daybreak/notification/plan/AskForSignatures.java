package health.daybreak.notification.plan;

import health.daybreak.events.patients.ConsentRenewalNeeded;
import health.daybreak.events.patients.ConsentRevoked;
import health.daybreak.events.patients.ConsentSigned;
import health.daybreak.events.patients.PatientEvent;
import health.daybreak.notification.recipient.Recipients;
import health.daybreak.platform.aggregate.Received;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Sends a patient a link to what they must sign, once for each reason, and lets it be when they have signed. */
@Component
public class AskForSignatures {

    private final MessagePlans plans;
    private final Recipients recipients;
    private final Planning planning;
    private final Agenda agenda;
    private final Clock clock;

    AskForSignatures(MessagePlans plans, Recipients recipients, Planning planning, Agenda agenda, Clock clock) {
        this.plans = plans;
        this.recipients = recipients;
        this.planning = planning;
        this.agenda = agenda;
        this.clock = clock;
    }

    /** The plan that holds what a patient is asked to sign. */
    static String planOf(String patientId) {
        return patientId + ".consents";
    }

    /** Hears of a patient: what must be signed, what was, and what was taken back. */
    public void on(Received<? extends PatientEvent> received) {
        boolean means =
                switch (received.data()) {
                    case ConsentRenewalNeeded needed -> true;
                    case ConsentSigned signed -> true;
                    case ConsentRevoked revoked -> true;
                    case null -> false;
                    case PatientEvent other -> false;
                };
        if (!means) {
            return;
        }
        String about = planOf(received.envelope().key());
        plans.reactToLatest(about, received, (plan, event, envelope) -> switch (event) {
            case ConsentRenewalNeeded needed ->
                plan == null && recipients.forgotten(envelope.key())
                        ? null
                        : planning.signatureNeeded(plan, about, needed, envelope, clock.instant());
            case ConsentSigned signed ->
                plan == null
                        ? null
                        : planning.signatureSettled(
                                plan, signed.scope(), signed.signedAt(), "The patient has signed.", clock.instant());
            case ConsentRevoked revoked ->
                plan == null
                        ? null
                        : planning.signatureSettled(
                                plan,
                                revoked.scope(),
                                revoked.revokedAt(),
                                "The patient took it back; nobody asks them to sign again.",
                                clock.instant());
            case PatientEvent other -> null;
        });
        plans.find(about).ifPresent(plan -> agenda.note(plan.state().nextAt()));
    }
}

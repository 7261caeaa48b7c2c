package health.daybreak.intake.inquiry;

import health.daybreak.events.patients.PatientEvent;
import health.daybreak.events.patients.PatientRegistered;
import health.daybreak.intake.consent.Consents;
import health.daybreak.intake.consent.Scope;
import health.daybreak.intake.consent.SignConsent;
import health.daybreak.intake.consent.SignConsent.SignedText;
import health.daybreak.intake.consent.Signature;
import health.daybreak.intake.patient.Agreed;
import health.daybreak.intake.patient.Follower;
import health.daybreak.intake.patient.Patient;
import health.daybreak.intake.patient.Patients;
import health.daybreak.platform.aggregate.Ids;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.platform.aggregate.Refused;
import java.time.Instant;
import java.util.List;

/** Makes a consent of each agreement that an inquiry came with, once; the messages of the clinic stand on them. */
public final class TakeAgreements implements Follower {

    private final Patients patients;
    private final Consents consents;
    private final SignConsent signConsent;

    public TakeAgreements(Patients patients, Consents consents, SignConsent signConsent) {
        this.patients = patients;
        this.consents = consents;
        this.signConsent = signConsent;
    }

    /** Hears of a patient; only the registration matters. */
    @Override
    public void heardOfPatient(Received<PatientEvent> received) {
        if (received.data() instanceof PatientRegistered registered) {
            Patient patient = patients.get(registered.patientId()).state();
            for (Agreed agreed : patient.inquiry().agreed()) {
                take(registered.patientId(), patient, agreed, registered.registeredAt());
            }
        }
    }

    private void take(String patientId, Patient patient, Agreed agreed, Instant at) {
        String id = Ids.derived(patientId, "agreed", agreed.channel());
        if (consents.find(id).isPresent()) {
            return;
        }
        Scope scope =
                switch (agreed.channel()) {
                    case EMAIL -> Scope.MESSAGES_EMAIL;
                    case SMS -> Scope.MESSAGES_SMS;
                };
        String name = patient.name().given() + " " + patient.name().family();
        try {
            signConsent.sign(
                    id,
                    patientId,
                    new SignedText(scope, agreed.textVersion(), agreed.language(), agreed.textHash(), List.of()),
                    new Signature(name, null, agreed.how(), agreed.recordedBy(), null, null),
                    at);
        } catch (Refused notAsItWasShown) {
            // The text changed between reading and sending. Nothing was agreed to then; the patient is asked again.
            return;
        }
    }
}

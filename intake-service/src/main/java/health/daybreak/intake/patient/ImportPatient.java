package health.daybreak.intake.patient;

import health.daybreak.intake.patient.Merging.Into;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.Objects;

/** A referrer sends a patient's record; the same record twice makes one patient, a newer one replaces the facts. */
public final class ImportPatient {

    /** What an import led to. */
    public enum Outcome {
        REGISTERED,
        UPDATED,
        UNCHANGED
    }

    /** The patient after the import. */
    public record Imported(Stored<Patient> patient, Outcome outcome) {}

    private final Patients patients;

    private final RecordNumbers numbers;

    public ImportPatient(Patients patients, RecordNumbers numbers) {
        this.patients = patients;
        this.numbers = numbers;
    }

    /** @param id derived from the referrer's identifier, so that the same person has the same id every time */
    public Imported importPatient(String id, NewPatient who, Instant at) {
        Referral referral = Objects.requireNonNull(who.referral(), "referral");
        String number = patients.find(id)
                .map(known -> known.state().particulars().recordNumber())
                .orElseGet(() -> numbers.giveTo(id));
        Change<Patient> registration = Patient.registered(id, who.numbered(number), at);
        try {
            return new Imported(patients.create(id, registration), Outcome.REGISTERED);
        } catch (Refused refused) {
            // The usual refusal: the person is here already. Any other finds nobody, and stands.
            return update(patients.find(id).orElseThrow(() -> refused), referral);
        }
    }

    /** A record that was merged into another is updated there. */
    private Imported update(Stored<Patient> referred, Referral latest) {
        Into into = referred.state().merging().into();
        Stored<Patient> known = into == null ? referred : patients.get(into.patientId());
        Referral before = known.state().referral();
        if (before != null && before.saysTheSameAs(latest)) {
            return new Imported(known, Outcome.UNCHANGED);
        }
        return new Imported(patients.change(known.id(), patient -> patient.referredAgain(latest)), Outcome.UPDATED);
    }
}

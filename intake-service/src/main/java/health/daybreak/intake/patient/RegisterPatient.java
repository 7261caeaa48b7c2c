package health.daybreak.intake.patient;

import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;

/** Somebody asks for treatment, by form or by phone. */
public final class RegisterPatient {

    private final Patients patients;

    private final RecordNumbers numbers;

    public RegisterPatient(Patients patients, RecordNumbers numbers) {
        this.patients = patients;
        this.numbers = numbers;
    }

    /** Stores the inquiry and tells the others; refuses an impossible birth date. */
    public Stored<Patient> register(String id, NewPatient who, Instant at) {
        return patients.create(id, Patient.registered(id, who.numbered(numbers.giveTo(id)), at));
    }
}

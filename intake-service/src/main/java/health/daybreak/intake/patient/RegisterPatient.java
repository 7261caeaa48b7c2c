package health.daybreak.intake.patient;

import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;

/** Somebody asks for treatment, by form or by phone. */
public final class RegisterPatient {

    private final Patients patients;

    public RegisterPatient(Patients patients) {
        this.patients = patients;
    }

    /** Stores the inquiry and tells the others; refuses an impossible birth date. */
    public Stored<Patient> register(String id, NewPatient who, Instant at) {
        return patients.create(id, Patient.registered(id, who, at));
    }
}

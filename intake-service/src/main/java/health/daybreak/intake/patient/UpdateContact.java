package health.daybreak.intake.patient;

import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A patient has another name, address or language. */
public final class UpdateContact {

    private final Patients patients;

    public UpdateContact(Patients patients) {
        this.patients = patients;
    }

    /** @param expectedVersion what the editor saw, or null when they do not mind */
    public Stored<Patient> update(
            String id, @Nullable Long expectedVersion, PersonName name, Contact contact, Instant at) {
        return expectedVersion == null
                ? patients.change(id, patient -> patient.reachedBy(id, name, contact, at))
                : patients.change(id, expectedVersion, patient -> patient.reachedBy(id, name, contact, at));
    }
}

package health.daybreak.intake.patient;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A patient has another name, address, language, or somebody else who looks after them. */
public final class UpdateContact {

    private final Patients patients;

    public UpdateContact(Patients patients) {
        this.patients = patients;
    }

    /**
     * @param expectedVersion what the editor saw, or null when they do not mind
     * @param particulars null to leave them as they are
     */
    public Stored<Patient> update(
            String id,
            @Nullable Long expectedVersion,
            PersonName name,
            Contact contact,
            @Nullable Particulars particulars,
            Instant at) {
        Function<Patient, Change<Patient>> decision = patient ->
                patient.describedAs(id, name, contact, particulars == null ? patient.particulars() : particulars, at);
        return expectedVersion == null ? patients.change(id, decision) : patients.change(id, expectedVersion, decision);
    }
}

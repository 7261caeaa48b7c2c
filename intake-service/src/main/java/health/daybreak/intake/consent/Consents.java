package health.daybreak.intake.consent;

import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Stored;
import java.util.List;

/** The consents of all patients. */
public interface Consents extends Aggregates<Consent> {

    /** A patient's consents, newest first, at most 200. */
    List<Stored<Consent>> ofPatient(String patientId);
}

package health.daybreak.notification.link;

import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Stored;
import java.util.List;
import java.util.Optional;

/** All links, by the hash of their secret. */
public interface PatientLinks extends Aggregates<PatientLink> {

    /** The link of any clinic under this hash: whoever opens a link does not say which clinic made it. */
    Optional<Stored<PatientLink>> ofAnyClinic(String hash);

    /** A patient's links in the current clinic, newest first, at most 100. */
    List<Stored<PatientLink>> ofPatient(String patientId);
}

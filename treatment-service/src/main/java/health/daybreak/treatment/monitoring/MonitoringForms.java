package health.daybreak.treatment.monitoring;

import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Stored;
import java.util.List;

/** The monitoring forms of the clinic; the id is the session's. */
public interface MonitoringForms extends Aggregates<MonitoringForm> {

    /** Those that nobody has submitted yet, the oldest dose first. */
    List<Stored<MonitoringForm>> owed();

    /** Those of one patient, the oldest dose first. */
    List<Stored<MonitoringForm>> ofPatient(String patientId);
}

package health.daybreak.treatment.session;

import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Stored;
import java.time.LocalDate;
import java.util.List;

/** The sessions of the clinic. */
public interface Sessions extends Aggregates<Session> {

    /** Those booked for this local day, by time. */
    List<Stored<Session>> on(LocalDate date);

    /** Those of one patient, by time. */
    List<Stored<Session>> ofPatient(String patientId);
}

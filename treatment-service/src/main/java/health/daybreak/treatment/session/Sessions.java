package health.daybreak.treatment.session;

import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The sessions of the clinic. */
public interface Sessions extends Aggregates<Session> {

    /** Those booked for this local day, by time. */
    List<Stored<Session>> on(LocalDate date);

    /** A session and the clinic it is of. */
    record OfClinic(String clinicId, Session session) {}

    /** Those of all clinics in which a drug is given or still works: for timers, never for an answer to a person. */
    List<OfClinic> underWay();

    /** Those booked for these local days, both included, by time. */
    List<Stored<Session>> between(LocalDate from, LocalDate until);

    /** Those of one patient, by time. */
    List<Stored<Session>> ofPatient(String patientId);

    /** Whether one of this patient that is still to come begins after this moment. */
    boolean anyBookedAfter(String patientId, Instant moment);

    /** Those of which the patient asked for help with the way home and nobody has seen to it, by time, at most 1,000. */
    List<Stored<Session>> wantingRide();
}

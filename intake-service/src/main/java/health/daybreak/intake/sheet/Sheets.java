package health.daybreak.intake.sheet;

import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.List;

/** The question sheets of all patients. */
public interface Sheets extends Aggregates<Sheet> {

    /** Those around these sessions at this moment, in no order. */
    List<Stored<Sheet>> ofSessions(List<String> sessionIds, Moment moment);

    /** Those of a patient that were sent in, newest first, at most 200. */
    List<Stored<Sheet>> answeredBy(String patientId);

    /** Those of the clinic at this moment that were sent in since and that nobody has seen to, newest first, at most 200. */
    List<Stored<Sheet>> unseenSince(Moment moment, Instant since);
}

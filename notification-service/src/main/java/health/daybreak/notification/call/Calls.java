package health.daybreak.notification.call;

import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Stored;
import java.util.List;

/** All calls, by the id of the message that is to be said. */
public interface Calls extends Aggregates<Call> {

    /** Calls of the current clinic that somebody must make, the most urgent first, at most 200. */
    List<Stored<Call>> open();

    /** The same of all clinics, each with its clinic. */
    List<OfClinic> openOfAll();

    /** A call and the clinic whose desk makes it. */
    record OfClinic(String clinicId, Stored<Call> call) {}
}

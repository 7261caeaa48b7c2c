package health.daybreak.notification.recipient;

import health.daybreak.platform.aggregate.Aggregates;
import java.util.List;

/** The patients of all clinics, by patient id. */
public interface Recipients extends Aggregates<Recipient> {

    /** A patient and the clinic that knows them. */
    record Reached(String clinicId, Recipient recipient) {}

    /** The patients of any clinic whose mobile number this is, however it is written; at most 20. */
    List<Reached> reachedAt(PhoneNumber number);
}

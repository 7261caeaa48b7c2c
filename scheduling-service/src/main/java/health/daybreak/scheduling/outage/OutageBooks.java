package health.daybreak.scheduling.outage;

import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Stored;

/** The stored outages, one document for each clinic, under the clinic's id. */
public interface OutageBooks extends Aggregates<OutageBook> {

    /** The outages of this clinic; none, at version 0, when none was ever entered. */
    default Stored<OutageBook> of(String clinicId) {
        return find(clinicId).orElse(new Stored<>(clinicId, 0, OutageBook.EMPTY));
    }
}

package health.daybreak.intake.consent.renewal;

import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.List;

/** What is known of every patient's renewals, by patient. */
public interface RenewalBooks extends Aggregates<RenewalBook> {

    /** A book, and whose it is. */
    record OfClinic(Stored<RenewalBook> book, String clinicId) {}

    /** Books of all clinics that must be looked at by now, or that were looked at under other texts or rules. */
    List<OfClinic> toLookAt(Instant now, String policy, int limit);

    /** Of this clinic: those of patients whose course cannot go on without a signature from before then, the earliest first. */
    List<Stored<RenewalBook>> dueBefore(Instant then);
}

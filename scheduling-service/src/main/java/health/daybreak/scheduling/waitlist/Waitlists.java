package health.daybreak.scheduling.waitlist;

import health.daybreak.platform.aggregate.Aggregates;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.util.List;
import java.util.function.UnaryOperator;

/** The stored waitlists, by clinic id. */
public interface Waitlists extends Aggregates<Waitlist> {

    /** Those of all clinics, for the sweep. */
    List<Stored<Waitlist>> ofAllClinics();

    /** The waitlist of the clinic at hand. */
    default Waitlist here() {
        return find(Cause.current().clinicId()).map(Stored::state).orElseGet(Waitlist::empty);
    }

    /** Changes the waitlist of the clinic at hand, and tells of offers that came or ended; the first to wait opens it. */
    default Waitlist changeHere(UnaryOperator<Waitlist> decide) {
        String clinicId = Cause.current().clinicId();
        try {
            return change(clinicId, list -> decided(list, decide)).state();
        } catch (Refused refused) {
            if (refused.kind() != Refused.Kind.NOT_FOUND || find(clinicId).isPresent()) {
                throw refused;
            }
        }
        Change<Waitlist> opened = decided(Waitlist.empty(), decide);
        try {
            return create(clinicId, opened).state();
        } catch (Refused openedMeanwhile) {
            return change(clinicId, list -> decided(list, decide)).state();
        }
    }

    private static Change<Waitlist> decided(Waitlist before, UnaryOperator<Waitlist> decide) {
        Waitlist after = decide.apply(before);
        return new Change<>(after, OfferEvents.between(before, after));
    }
}

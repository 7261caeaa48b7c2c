package health.daybreak.treatment.session;

import health.daybreak.treatment.discharge.Criterion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the patient went home.
 *
 * @param overrideReason why a prescriber let the patient go although a criterion was not met
 */
public record Departure(
        Signed signed, List<Criterion> criteria, @Nullable String overrideReason) {

    public Departure {
        criteria = List.copyOf(criteria);
    }

    Departure withoutWords() {
        return new Departure(signed, criteria, overrideReason == null ? null : Session.ERASED);
    }
}

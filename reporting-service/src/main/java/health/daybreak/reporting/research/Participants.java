package health.daybreak.reporting.research;

import health.daybreak.platform.aggregate.Aggregates;
import java.util.List;

/** Every patient of the installation as research may see them, by patient id. */
public interface Participants extends Aggregates<Participant> {

    /** Those who have ever signed something about research, in no particular order. */
    List<Participant> whoEverSigned();
}

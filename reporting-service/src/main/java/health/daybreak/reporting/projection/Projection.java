package health.daybreak.reporting.projection;

import health.daybreak.platform.aggregate.Aggregates;
import java.util.List;

/** One kind of projection of one generation. */
public interface Projection<S> extends Aggregates<S> {

    /** Every state of the current cause's clinic, in no particular order. */
    List<S> ofClinic();
}

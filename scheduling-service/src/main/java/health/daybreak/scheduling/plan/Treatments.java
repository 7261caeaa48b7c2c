package health.daybreak.scheduling.plan;

import health.daybreak.scheduling.plan.model.Treatment;
import health.daybreak.scheduling.plan.model.VisitKind;
import health.daybreak.scheduling.protocol.Protocol;
import health.daybreak.scheduling.protocol.VisitPhase;
import java.util.List;

/** What a protocol asks of the planner. */
public final class Treatments {

    private Treatments() {}

    /** The doses of this protocol. */
    public static Treatment of(Protocol protocol) {
        return Treatment.of(dose(protocol), protocol.induction());
    }

    /** A visit at which this protocol's dose is given: the same people from check-in to discharge. */
    public static VisitKind dose(Protocol protocol) {
        VisitPhase throughout =
                new VisitPhase("visit", protocol.visitMinutes(), true, null, true, protocol.therapistThroughout());
        return new VisitKind(protocol.route().name(), protocol.route(), List.of(throughout), 0);
    }
}

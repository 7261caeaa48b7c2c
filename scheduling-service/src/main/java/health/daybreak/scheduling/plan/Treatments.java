package health.daybreak.scheduling.plan;

import health.daybreak.scheduling.plan.model.Companion;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.plan.model.Treatment;
import health.daybreak.scheduling.plan.model.VisitKind;
import health.daybreak.scheduling.protocol.Conversation;
import health.daybreak.scheduling.protocol.Protocol;
import health.daybreak.scheduling.protocol.VisitNeeds;
import org.jspecify.annotations.Nullable;

/** What a protocol asks of the planner. */
public final class Treatments {

    private Treatments() {}

    /** The doses of this protocol, and the conversations around them. */
    public static Treatment of(Protocol protocol) {
        return new Treatment(
                dose(protocol),
                protocol.induction(),
                companion(Part.PREPARATION, protocol.preparation(), protocol),
                companion(Part.INTEGRATION, protocol.integration(), protocol));
    }

    /** A visit at which this protocol's dose is given. */
    public static VisitKind dose(Protocol protocol) {
        return kind(protocol.route().name(), protocol.needs(), protocol);
    }

    private static @Nullable Companion companion(Part part, @Nullable Conversation conversation, Protocol protocol) {
        return conversation == null
                ? null
                : new Companion(
                        kind(protocol.route() + " " + part, conversation.visit(), protocol),
                        conversation.fromHours(),
                        conversation.toHours());
    }

    private static VisitKind kind(String name, VisitNeeds needs, Protocol protocol) {
        return new VisitKind(name, protocol.route(), needs.phases(), needs.cleaningMinutes());
    }
}

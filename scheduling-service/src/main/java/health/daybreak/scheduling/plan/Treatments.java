package health.daybreak.scheduling.plan;

import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.plan.model.Companion;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.plan.model.Treatment;
import health.daybreak.scheduling.plan.model.VisitKind;
import health.daybreak.scheduling.protocol.Conversation;
import health.daybreak.scheduling.protocol.Protocol;
import health.daybreak.scheduling.protocol.VisitNeeds;
import health.daybreak.scheduling.staff.SkillNeed;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a protocol asks of the planner. */
public final class Treatments {

    private Treatments() {}

    /** The doses of this protocol, and the conversations around them, for which roles are enough. */
    public static Treatment of(Protocol protocol) {
        return of(protocol, List.of());
    }

    /**
     * The same as this clinic gives it, with what its people must be able to do.
     *
     * @param ofCourse the names of skills that the course needs besides
     */
    public static Treatment of(Protocol protocol, Clinic clinic, Collection<String> ofCourse) {
        return of(protocol, clinic.needs(protocol.protocolId(), ofCourse));
    }

    /**
     * The doses of this protocol, and the conversations around them.
     *
     * @param skills what people must be able to do at each of them
     */
    public static Treatment of(Protocol protocol, List<SkillNeed> skills) {
        return new Treatment(
                dose(protocol, skills),
                protocol.induction(),
                companion(Part.PREPARATION, protocol.preparation(), protocol, skills),
                companion(Part.INTEGRATION, protocol.integration(), protocol, skills));
    }

    /** A visit at which this protocol's dose is given, for which roles are enough. */
    public static VisitKind dose(Protocol protocol) {
        return dose(protocol, List.of());
    }

    /** A visit at which this protocol's dose is given by people who can do this besides. */
    public static VisitKind dose(Protocol protocol, List<SkillNeed> skills) {
        return kind(protocol.route().name(), protocol.needs(), protocol, skills);
    }

    private static @Nullable Companion companion(
            Part part, @Nullable Conversation conversation, Protocol protocol, List<SkillNeed> skills) {
        return conversation == null
                ? null
                : new Companion(
                        kind(protocol.route() + " " + part, conversation.visit(), protocol, skills),
                        conversation.fromHours(),
                        conversation.toHours());
    }

    private static VisitKind kind(String name, VisitNeeds needs, Protocol protocol, List<SkillNeed> skills) {
        return new VisitKind(name, protocol.route(), needs.phases(), needs.cleaningMinutes(), skills);
    }
}

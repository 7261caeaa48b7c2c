package health.daybreak.scheduling.plan.model;

import health.daybreak.scheduling.protocol.Protocol;
import health.daybreak.scheduling.protocol.Route;
import health.daybreak.scheduling.protocol.VisitPhase;
import health.daybreak.scheduling.staff.Role;
import health.daybreak.scheduling.staff.SkillNeed;
import java.util.List;

/**
 * What a visit takes, phase by phase. The chair or room is taken from the first phase to the last.
 *
 * @param place what the chair or room has to be fit for
 * @param cleaningMinutes how long the chair stays taken after the patient has left it
 * @param skills what its nurse, prescriber or therapist must be able to do beyond their role
 */
public record VisitKind(
        String name, Route place, List<VisitPhase> phases, int cleaningMinutes, List<SkillNeed> skills) {

    /** A visit for which a role is enough. */
    public VisitKind(String name, Route place, List<VisitPhase> phases, int cleaningMinutes) {
        this(name, place, phases, cleaningMinutes, List.of());
    }

    public VisitKind {
        skills = List.copyOf(skills);
        phases = List.copyOf(phases);
        if (phases.isEmpty() || cleaningMinutes < 0 || cleaningMinutes % Protocol.GRID_MINUTES != 0) {
            throw new IllegalArgumentException("A visit has phases, and cleaning takes a multiple of "
                    + Protocol.GRID_MINUTES + " minutes; not so " + name);
        }
    }

    /** From the patient's arrival to the patient's departure. */
    public int minutes() {
        return phases.stream().mapToInt(VisitPhase::minutes).sum();
    }

    /** What whoever has that role at it must be able to do. */
    public List<SkillNeed> asked(Role role) {
        return skills.stream().filter(need -> need.asks(role)).toList();
    }

    /** Whether any phase needs a nurse. */
    public boolean needsNurse() {
        return phases.stream().anyMatch(VisitPhase::nurse);
    }

    /** Whether any phase needs a prescriber in the house. */
    public boolean needsPrescriber() {
        return phases.stream().anyMatch(VisitPhase::prescriber);
    }

    /** Whether any phase needs a therapist. */
    public boolean needsTherapist() {
        return phases.stream().anyMatch(VisitPhase::therapist);
    }
}

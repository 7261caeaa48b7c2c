package health.daybreak.treatment.session;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.treatment.dose.Route;
import health.daybreak.treatment.facts.StaffFacts;
import health.daybreak.treatment.facts.StaffMembers;
import health.daybreak.treatment.gate.CrewSettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Holds whoever gives a dose, or answers for one, to what they must be on that day of the clinic's calendar. */
@Component
final class QualifiedStaff {

    private final StaffMembers staff;
    private final CrewSettings crew;

    QualifiedStaff(StaffMembers staff, CrewSettings crew) {
        this.staff = staff;
        this.crew = crew;
    }

    /** Refused unless the actor is qualified as one of those who may give a dose by this route. */
    void requireMayDose(Actor actor, Route route, LocalDate day) {
        Map<Role, List<String>> duties = new LinkedHashMap<>(Map.of(Role.PRESCRIBER, crew.prescriber()));
        duties.put(Role.NURSE, crew.nurse());
        if (route == Route.KAP) {
            duties.put(Role.THERAPIST, crew.therapist());
        }
        require(actor, duties, "give a dose", day);
    }

    /** Refused unless the actor is qualified as a prescriber. */
    void requirePrescriber(Actor actor, LocalDate day) {
        require(actor, Map.of(Role.PRESCRIBER, crew.prescriber()), "answer as a prescriber", day);
    }

    private void require(Actor actor, Map<Role, List<String>> duties, String what, LocalDate day) {
        StaffFacts person = staff.find(actor.staffId())
                .map(Stored::state)
                .orElseThrow(() -> Refused.forbidden(
                        "practitioner-unknown",
                        actor.staffId()
                                + " is not known here yet, so nobody knows whether they are qualified. A manager"
                                + " enters staff under Settings; a program names the person it acts for.",
                        Map.of()));
        List<String> reasons = new ArrayList<>();
        if (!person.active()) {
            reasons.add("no longer works here");
        }
        List<Role> held = duties.keySet().stream()
                .filter(role -> person.roles().contains(role.name()))
                .toList();
        if (held.isEmpty()) {
            reasons.add("is not entered in a role that may");
        }
        if (reasons.isEmpty()) {
            for (Role role : held) {
                List<String> problems = person.notInForce(duties.getOrDefault(role, List.of()), day);
                if (problems.isEmpty()) {
                    return;
                }
                reasons.addAll(problems);
            }
        }
        throw Refused.forbidden(
                "practitioner-not-qualified",
                person.name() + " may not " + what + " on " + day + ": " + String.join("; ", reasons) + ".",
                Map.of("reasons", List.copyOf(reasons)));
    }
}

package health.daybreak.treatment.session;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.treatment.dose.Route;
import java.util.Set;

/** Who does something. */
public record Actor(String staffId, Set<Role> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    boolean is(Role role) {
        return roles.contains(role);
    }

    /** Throws {@link Refused} (forbidden) for anybody but a prescriber. */
    void requirePrescriber(String what) {
        if (!is(Role.PRESCRIBER)) {
            throw Refused.forbidden("prescriber-only", "Only a prescriber may " + what + ".");
        }
    }

    /** Throws {@link Refused} (forbidden) for whoever may not write in the chart of this route. */
    void requireMayChart(Route route) {
        boolean may = is(Role.NURSE) || is(Role.PRESCRIBER) || (is(Role.THERAPIST) && route == Route.KAP);
        if (!may) {
            throw Refused.forbidden("chart-not-yours", "A therapist charts in KAP sessions only.");
        }
    }
}

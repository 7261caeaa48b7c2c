package health.daybreak.treatment.monitoring;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.treatment.dose.Route;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether a clinic keeps monitoring forms, and for which sessions. Every choice stays: one that changes today does not
 * change what is owed for yesterday's doses.
 *
 * @param choices oldest first; never empty
 */
public record FormUse(List<Choice> choices) {

    private static final int MOST = 500;

    public FormUse {
        choices = List.copyOf(choices);
    }

    /**
     * What a clinic chose.
     *
     * @param routes of whose sessions it keeps forms; empty: it keeps none
     * @param protocolIds of whose courses; empty: of all
     * @param at from when on
     */
    public record Choice(Set<Route> routes, Set<String> protocolIds, String by, Instant at) {

        public Choice {
            routes = routes.isEmpty() ? Set.of() : Set.copyOf(routes);
            protocolIds = Set.copyOf(protocolIds);
        }

        /** Whether any forms are kept at all. */
        public boolean inUse() {
            return !routes.isEmpty();
        }

        /**
         * Whether a form is kept for a session.
         *
         * @param protocolId of its course; null when that is not known here, which errs on the side of a form
         */
        public boolean covers(Route route, @Nullable String protocolId) {
            return routes.contains(route)
                    && (protocolIds.isEmpty() || protocolId == null || protocolIds.contains(protocolId));
        }

        /** The routes, in their order. */
        public List<Route> routesInOrder() {
            return List.copyOf(new TreeSet<>(routes));
        }

        /** The protocols, in their order. */
        public List<String> protocolsInOrder() {
            return List.copyOf(new TreeSet<>(protocolIds));
        }

        boolean sameAs(Choice other) {
            return routes.equals(other.routes) && protocolIds.equals(other.protocolIds);
        }
    }

    /** What counts now. */
    public Choice latest() {
        return choices.getLast();
    }

    /** What counted at this moment; nothing before the first choice. */
    public Optional<Choice> at(Instant moment) {
        return choices.stream().filter(choice -> !choice.at().isAfter(moment)).reduce((_, later) -> later);
    }

    /** The same after another choice; unchanged when it is no other. */
    public FormUse with(Choice next) {
        if (latest().sameAs(next)) {
            return this;
        }
        if (choices.size() >= MOST) {
            throw Refused.unprocessable("choices-full", "This was changed as often as it can be.");
        }
        List<Choice> all = new ArrayList<>(choices);
        all.add(next);
        return new FormUse(all);
    }
}

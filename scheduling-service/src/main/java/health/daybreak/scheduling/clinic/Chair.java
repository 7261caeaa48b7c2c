package health.daybreak.scheduling.clinic;

import health.daybreak.scheduling.protocol.Route;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A chair or a room in which one patient at a time is treated.
 *
 * @param routes what can be done there
 */
public record Chair(String chairId, String name, Set<Route> routes) {

    public Chair {
        Objects.requireNonNull(chairId, "chairId");
        Objects.requireNonNull(name, "name");
        routes = Collections.unmodifiableSet(new TreeSet<>(routes));
    }
}

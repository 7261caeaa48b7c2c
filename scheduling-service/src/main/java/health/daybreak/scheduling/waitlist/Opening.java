package health.daybreak.scheduling.waitlist;

import java.time.Instant;
import java.util.List;

/**
 * A start at which a place came free. What is free then is looked up when it is offered; an opening promises nothing.
 *
 * @param asked entries that were offered it already and are not asked again
 */
public record Opening(String openingId, Instant startsAt, Freed freed, Instant freedAt, List<String> asked) {

    public Opening {
        asked = List.copyOf(asked);
    }
}

package health.daybreak.treatment.ledger;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/**
 * Something that is gone, and what was reported of it.
 *
 * @param sequence of the entry that says so: its name
 * @param reported which steps are done, with the authority's reference
 */
public record Loss(long sequence, Movement.Lost lost, Instant discoveredAt, Map<ReportStep, String> reported) {

    public Loss {
        reported = Map.copyOf(reported);
    }

    Loss with(ReportStep step, String reference) {
        Map<ReportStep, String> more = new EnumMap<>(ReportStep.class);
        more.putAll(reported);
        more.put(step, reference);
        return new Loss(sequence, lost, discoveredAt, more);
    }
}

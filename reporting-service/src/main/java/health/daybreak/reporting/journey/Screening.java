package health.daybreak.reporting.journey;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A prescriber's decision about a patient.
 *
 * @param baselinePhq9 0 to 27, if it was answered
 * @param baselineGad7 0 to 21, if it was answered
 * @param blocks every rule that spoke against a treatment, whichever way the decision went
 */
public record Screening(
        String screeningId,
        boolean eligible,
        Instant decidedAt,
        @Nullable Integer baselinePhq9,
        @Nullable Integer baselineGad7,
        List<String> blocks) {

    public Screening {
        // A generation of an earlier shape kept none.
        blocks = blocks == null ? List.of() : List.copyOf(blocks);
    }
}

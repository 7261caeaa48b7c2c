package health.daybreak.scheduling.candidate;

import java.time.Instant;
import java.util.List;

/**
 * What a prescriber decided about a patient.
 *
 * @param blockedBy the rules that speak against treatment, by id
 * @param validUntil from then on the patient must be screened again
 */
public record Screening(
        String screeningId,
        boolean eligible,
        String indication,
        List<String> blockedBy,
        Instant decidedAt,
        Instant validUntil) {

    public Screening {
        blockedBy = List.copyOf(blockedBy);
    }
}

package health.daybreak.treatment.vitals;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry in the chart.
 *
 * @param takenAt when the patient was measured
 * @param recordedAt when it reached the server: later after a network drop
 * @param recordedBy the staff member
 */
public record VitalSet(
        String id,
        Instant takenAt,
        Instant recordedAt,
        String recordedBy,
        Reading reading,
        @Nullable String remark) {

    /** The same without what somebody wrote beside the numbers. */
    public VitalSet withoutRemark() {
        return new VitalSet(id, takenAt, recordedAt, recordedBy, reading, null);
    }
}

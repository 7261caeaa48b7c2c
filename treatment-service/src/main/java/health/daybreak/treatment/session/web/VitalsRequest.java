package health.daybreak.treatment.session.web;

import health.daybreak.treatment.session.RecordVitals;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One set of vital signs.
 *
 * @param takenAt left out for now; earlier when the network was down
 */
record VitalsRequest(
        @Nullable Instant takenAt,
        @NotNull @Valid ReadingRequest reading,
        @Nullable @Size(max = 500) String remark) {

    RecordVitals.Entry entry(String id) {
        return new RecordVitals.Entry(id, takenAt, reading.reading(), remark);
    }
}

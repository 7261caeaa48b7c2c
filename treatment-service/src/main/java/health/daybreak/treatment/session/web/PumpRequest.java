package health.daybreak.treatment.session.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The pump was stopped for now, or goes on; nothing need be given. */
record PumpRequest(@Nullable @Size(max = 500) String reason) {

    static PumpRequest now() {
        return new PumpRequest(null);
    }
}

package health.daybreak.treatment.gate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The adult who takes the patient home; kept in the chart only, never in an event. */
public record Escort(
        @Nullable String name,
        @Nullable String phone,
        @Nullable Instant arrivesAt) {

    boolean complete() {
        return given(name) && given(phone) && arrivesAt != null;
    }

    private static boolean given(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}

package health.daybreak.reporting.monthly;

import health.daybreak.platform.aggregate.Refused;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The installation's key, if it has one; one that is none stops the start. */
@Component
public class ReportKeys {

    private final @Nullable ReportKey key;

    ReportKeys(MonthlySettings settings) {
        key = settings.key() == null || settings.key().isBlank() ? null : ReportKey.read(settings.key());
    }

    /**
     * The key.
     *
     * @throws Refused when there is none
     */
    public ReportKey key() {
        if (key == null) {
            throw Refused.conflict(
                    "no-report-key",
                    "Reports are signed, and this installation has no key for it. Operations gives one to reporting as the"
                            + " secret daybreak.reporting.monthly.key.",
                    Map.of());
        }
        return key;
    }
}

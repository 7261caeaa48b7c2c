package health.daybreak.treatment.session.web;

import health.daybreak.treatment.discharge.Criterion;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way home.
 *
 * @param criteria each met or not, and why; empty before a dose
 */
record DischargeView(
        List<Criterion> criteria,
        int met,
        @Nullable Instant earliest,
        @Nullable Instant dischargedAt,
        @Nullable String dischargedBy,
        @Nullable String overrideReason) {}

package health.daybreak.scheduling.plan.grid;

import org.jspecify.annotations.Nullable;

/** The chair and the people that a visit must have, or null where anyone will do. */
public record Demand(
        @Nullable String chairId,
        @Nullable String nurseId,
        @Nullable String prescriberId,
        @Nullable String therapistId) {}

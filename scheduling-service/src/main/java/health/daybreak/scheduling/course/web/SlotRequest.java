package health.daybreak.scheduling.course.web;

import health.daybreak.scheduling.course.SlotWish;
import health.daybreak.scheduling.plan.Team;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A place for a session; leave out the chair or a person where anyone will do. */
record SlotRequest(
        @NotNull Instant startsAt,
        @Nullable String chairId,
        @Nullable String nurseId,
        @Nullable String prescriberId,
        @Nullable String therapistId) {

    SlotWish toWish() {
        return new SlotWish(startsAt, new Team(chairId, nurseId, prescriberId, therapistId));
    }
}

package health.daybreak.scheduling.plan.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One visit of a plan, with its chair and people.
 *
 * @param number of the dose that it is, or belongs to, from 1
 * @param nurseId null when the visit needs no nurse; so for the others
 */
public record Visit(
        String courseId,
        Part part,
        int number,
        Instant startsAt,
        Instant endsAt,
        String chairId,
        @Nullable String nurseId,
        @Nullable String prescriberId,
        @Nullable String therapistId) {}

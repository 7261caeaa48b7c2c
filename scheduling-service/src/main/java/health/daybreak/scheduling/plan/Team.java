package health.daybreak.scheduling.plan;

import health.daybreak.scheduling.day.Slot;
import org.jspecify.annotations.Nullable;

/** The chair and the people that are asked for, or null where anyone will do. */
public record Team(
        @Nullable String chairId,
        @Nullable String nurseId,
        @Nullable String prescriberId,
        @Nullable String therapistId) {

    /** Anyone, anywhere. */
    public static final Team ANYONE = new Team(null, null, null, null);

    static Team of(Slot slot) {
        return new Team(slot.chairId(), slot.nurseId(), slot.prescriberId(), slot.therapistId());
    }
}

package health.daybreak.treatment.session.web;

import health.daybreak.treatment.session.Slot;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When and where a session is booked and with whom. */
public record SlotView(
        Instant startsAt,
        Instant endsAt,
        String zone,
        LocalDate date,
        String chairId,
        String nurseId,
        String prescriberId,
        @Nullable String therapistId) {

    public static SlotView of(Slot slot) {
        return new SlotView(
                slot.startsAt(),
                slot.endsAt(),
                slot.zone(),
                slot.date(),
                slot.chairId(),
                slot.nurseId(),
                slot.prescriberId(),
                slot.therapistId());
    }
}

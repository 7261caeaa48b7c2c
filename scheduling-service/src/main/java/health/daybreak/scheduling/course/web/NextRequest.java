package health.daybreak.scheduling.course.web;

import health.daybreak.scheduling.course.SeriesChoice;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The next session after the induction.
 *
 * @param conversations those that belong to it, where the protocol has any
 */
record NextRequest(
        @NotNull @Valid SlotRequest slot,
        @Nullable @Size(max = 2) List<@NotNull @Valid ConversationRequest> conversations) {

    SeriesChoice toChoice() {
        return new SeriesChoice(List.of(slot.toWish()), ConversationRequest.wishes(conversations));
    }
}

package health.daybreak.scheduling.course.web;

import health.daybreak.scheduling.course.ChangeReason;
import health.daybreak.scheduling.course.RestWishes;
import health.daybreak.scheduling.course.SeriesChoice;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the rest of a series is to go on.
 *
 * @param from the first local date to try; today when left out
 * @param away when the patient is away, beside what is known already
 * @param slots one for each session that is left; leave out to take the best there is
 * @param conversations with slots: the conversations that belong to them
 */
record RestRequest(
        @Nullable LocalDate from,
        @Nullable WishesRequest wishes,
        @Nullable @Size(max = 10) List<@NotNull @Valid AwayRequest> away,
        @Nullable @Size(max = 20) List<@NotNull @Valid SlotRequest> slots,
        @Nullable @Size(max = 40) List<@NotNull @Valid ConversationRequest> conversations,
        @Nullable ChangeReason reason) {

    RestWishes toWishes() {
        return new RestWishes(
                from,
                WishesRequest.wishes(wishes),
                Objects.requireNonNullElse(away, List.<AwayRequest>of()).stream()
                        .map(AwayRequest::toAway)
                        .toList());
    }

    SeriesChoice toChoice() {
        return new SeriesChoice(
                Objects.requireNonNullElse(slots, List.<SlotRequest>of()).stream()
                        .map(SlotRequest::toWish)
                        .toList(),
                ConversationRequest.wishes(conversations));
    }

    ChangeReason reasonOr(ChangeReason other) {
        return Objects.requireNonNullElse(reason, other);
    }
}

package health.daybreak.scheduling.course.web;

import health.daybreak.scheduling.course.VisitWish;
import health.daybreak.scheduling.plan.model.Part;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place for a conversation.
 *
 * @param number of the session that it belongs to
 */
record ConversationRequest(
        @NotNull Sort part,
        @Min(1) int number,
        @NotNull @Valid SlotRequest slot) {

    /** Which conversation. */
    enum Sort {
        PREPARATION,
        INTEGRATION
    }

    static List<VisitWish> wishes(@Nullable List<ConversationRequest> requests) {
        return Objects.requireNonNullElse(requests, List.<ConversationRequest>of()).stream()
                .map(request -> new VisitWish(
                        Part.valueOf(request.part().name()),
                        request.number(),
                        request.slot().toWish()))
                .toList();
    }
}

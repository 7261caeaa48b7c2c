package health.daybreak.scheduling.course.web;

import health.daybreak.scheduling.plan.model.Wishes;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When the patient would like to come; leave out what does not matter. */
record WishesRequest(
        @Nullable Set<@NotNull DayOfWeek> weekdays,
        @Nullable LocalTime earliest,
        @Nullable LocalTime latest) {

    static Wishes wishes(@Nullable WishesRequest request) {
        return request == null
                ? Wishes.NONE
                : new Wishes(
                        Objects.requireNonNullElse(request.weekdays, Set.of()),
                        Objects.requireNonNullElse(request.earliest, LocalTime.MIN),
                        Objects.requireNonNullElse(request.latest, LocalTime.MAX));
    }
}

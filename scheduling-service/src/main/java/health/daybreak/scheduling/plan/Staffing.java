package health.daybreak.scheduling.plan;

import health.daybreak.scheduling.day.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gives every place of a series its chair and people, the same ones as often as they are free. */
final class Staffing {

    private final Capacity capacity;
    private final LocalDate from;

    Staffing(Capacity capacity, LocalDate from) {
        this.capacity = capacity;
        this.from = from;
    }

    List<Slot> of(List<SeriesSearch.Place> places) {
        List<Slot> anyone =
                places.stream().map(place -> slot(place, Team.ANYONE)).toList();
        Team usual = new Team(
                mostOften(anyone, Slot::chairId),
                mostOften(anyone, Slot::nurseId),
                mostOften(anyone, Slot::prescriberId),
                mostOften(anyone, Slot::therapistId));
        return places.stream().map(place -> slot(place, usual)).toList();
    }

    private Slot slot(SeriesSearch.Place place, Team preferred) {
        DayCapacity day = capacity.on(from.plusDays(place.day()));
        int quarter = day.quarters().ofWall(place.quarter());
        return Objects.requireNonNull(day.place(quarter, Team.ANYONE, preferred), "a place that was free a moment ago");
    }

    private static @Nullable String mostOften(List<Slot> slots, Function<Slot, @Nullable String> who) {
        Map<String, Integer> times = new HashMap<>();
        List<String> inOrder = new ArrayList<>();
        for (Slot slot : slots) {
            String id = who.apply(slot);
            if (id != null && times.merge(id, 1, Integer::sum) == 1) {
                inOrder.add(id);
            }
        }
        return inOrder.stream()
                .reduce((one, other) -> times.getOrDefault(other, 0) > times.getOrDefault(one, 0) ? other : one)
                .orElse(null);
    }
}

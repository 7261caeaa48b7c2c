package health.daybreak.scheduling.plan;

import health.daybreak.scheduling.plan.model.CoursePlan;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.plan.model.Visit;
import health.daybreak.scheduling.plan.model.Wishes;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in words what speaks for a plan. */
final class Reasons {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    private final ZoneId zone;
    private final CourseRequest request;
    private final List<String> reasons = new ArrayList<>();

    Reasons(ZoneId zone, CourseRequest request) {
        this.zone = zone;
        this.request = request;
    }

    List<String> of(CoursePlan plan) {
        List<ZonedDateTime> starts = plan.doses().stream()
                .map(visit -> visit.startsAt().atZone(zone))
                .toList();
        reasons.add("Starts on " + DAY.format(starts.getFirst()) + ", ends on " + DAY.format(starts.getLast()) + ".");
        weekdays(starts);
        timeOfDay(starts);
        if (request.treatment().dose().needsTherapist()) {
            same(plan, "therapist", Visit::therapistId);
        }
        same(plan, "nurse", Visit::nurseId);
        conversations(plan);
        return reasons;
    }

    private void same(CoursePlan plan, String who, Function<Visit, @Nullable String> id) {
        List<Visit> visits = plan.doses();
        if (id.apply(visits.getFirst()) != null
                && visits.stream().map(id).distinct().count() == 1) {
            reasons.add("The same " + who + " throughout.");
        }
    }

    private void conversations(CoursePlan plan) {
        for (Visit visit : plan.visits()) {
            if (visit.part() == Part.PREPARATION) {
                reasons.add("Prepared on " + DAY.format(visit.startsAt().atZone(zone)) + ".");
            }
        }
        if (request.treatment().integration() != null) {
            reasons.add("An integration after every dose, within "
                    + request.treatment().integration().toHours() + " hours.");
        }
    }

    private void weekdays(List<ZonedDateTime> starts) {
        List<DayOfWeek> days = starts.stream()
                .map(ZonedDateTime::getDayOfWeek)
                .distinct()
                .sorted()
                .toList();
        if (days.size() <= 3) {
            reasons.add("Every "
                    + days.stream()
                            .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                            .collect(Collectors.joining(" and "))
                    + ".");
        }
        if (!request.wishes().weekdays().isEmpty()
                && request.wishes().weekdays().containsAll(days)) {
            reasons.add("Only on the wished weekdays.");
        }
    }

    private void timeOfDay(List<ZonedDateTime> starts) {
        Wishes wishes = request.wishes();
        List<LocalTime> times = starts.stream()
                .map(ZonedDateTime::toLocalTime)
                .distinct()
                .sorted()
                .toList();
        reasons.add(
                times.size() == 1
                        ? "Always at " + times.getFirst() + "."
                        : "Between " + times.getFirst() + " and " + times.getLast() + ".");
        if (!wishes.anyTime() && times.stream().allMatch(time -> wishes.minutesOutside(time) == 0)) {
            reasons.add("Always at the wished time of day.");
        }
    }
}

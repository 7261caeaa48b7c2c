package health.daybreak.scheduling.plan;

import health.daybreak.scheduling.plan.model.CoursePlan;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.plan.model.Visit;
import health.daybreak.scheduling.plan.model.Wishes;
import health.daybreak.scheduling.staff.Role;
import health.daybreak.scheduling.staff.SkillNeed;
import health.daybreak.scheduling.staff.StaffMember;
import java.time.DayOfWeek;
import java.time.LocalDate;
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

    private static final List<Role> AT_VISITS = List.of(Role.NURSE, Role.PRESCRIBER, Role.THERAPIST);

    private final Situation situation;
    private final ZoneId zone;
    private final CourseRequest request;
    private final List<String> reasons = new ArrayList<>();

    Reasons(Situation situation, CourseRequest request) {
        this.situation = situation;
        this.zone = situation.clinic().zone();
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
        skills(plan);
        return reasons;
    }

    /** Which skill left whom to choose from, where it left fewer than there are. */
    private void skills(CoursePlan plan) {
        LocalDate first = plan.doses().getFirst().startsAt().atZone(zone).toLocalDate();
        for (SkillNeed need : request.treatment().dose().skills()) {
            AT_VISITS.stream().filter(need::asks).filter(this::needed).forEach(role -> {
                List<StaffMember> people = situation.staff().stream()
                        .filter(person -> person.active() && person.roles().contains(role))
                        .toList();
                long able = people.stream()
                        .filter(person -> person.can(need, first))
                        .count();
                if (able < people.size()) {
                    String who = role.name().toLowerCase(Locale.ROOT);
                    reasons.add("Only a " + who + " with the skill " + need.skill() + ": " + able + " of "
                            + people.size() + " " + who + "s.");
                }
            });
        }
    }

    private boolean needed(Role role) {
        return request.treatment().kinds().stream().anyMatch(kind -> switch (role) {
            case NURSE -> kind.needsNurse();
            case PRESCRIBER -> kind.needsPrescriber();
            case THERAPIST -> kind.needsTherapist();
            case FRONT_DESK, MANAGER, ANALYST, AUDITOR -> false;
        });
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

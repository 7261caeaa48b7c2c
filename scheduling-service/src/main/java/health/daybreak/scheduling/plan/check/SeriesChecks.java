package health.daybreak.scheduling.plan.check;

import health.daybreak.scheduling.plan.model.Companion;
import health.daybreak.scheduling.plan.model.CoursePlan;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.HardRule;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.plan.model.Visit;
import health.daybreak.scheduling.protocol.Induction;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The rules about the visits of one course among each other, on the clinic's wall clock; a method for each. */
final class SeriesChecks {

    private final CourseRequest request;
    private final Induction induction;
    private final ZoneId zone;
    private final List<Broken> all = new ArrayList<>();

    SeriesChecks(CourseRequest request, ZoneId zone) {
        this.request = request;
        this.induction = request.treatment().induction();
        this.zone = zone;
    }

    List<Broken> broken(CoursePlan plan) {
        List<LocalDateTime> doses = plan.doses().stream()
                .sorted(Comparator.comparingInt(Visit::number))
                .map(this::onTheWall)
                .toList();
        check(HardRule.COUNT, doses.size() == induction.sessions());
        if (doses.isEmpty()) {
            return all;
        }
        firstWithin(doses.getFirst());
        for (int i = 1; i < doses.size(); i++) {
            neighbours(doses.get(i - 1), doses.get(i));
        }
        for (int i = induction.maxInSevenDays(); i < doses.size(); i++) {
            check(HardRule.MAX_IN_SEVEN_DAYS, days(doses.get(i - induction.maxInSevenDays()), doses.get(i)) >= 7);
        }
        check(HardRule.WITHIN_DAYS, days(doses.getFirst(), doses.getLast()) <= induction.withinDays());
        preparation(plan, doses.getFirst());
        for (int i = 0; i < doses.size(); i++) {
            LocalDate next = i + 1 < doses.size() ? doses.get(i + 1).toLocalDate() : LocalDate.MAX;
            integration(plan, i + 1, doses.get(i), next);
        }
        return all;
    }

    private void firstWithin(LocalDateTime first) {
        LocalDate date = first.toLocalDate();
        check(
                HardRule.FIRST_WITHIN,
                !date.isBefore(request.from()) && date.isBefore(request.from().plusDays(request.firstWithinDays())));
    }

    private void neighbours(LocalDateTime one, LocalDateTime next) {
        check(HardRule.IN_ORDER, one.isBefore(next));
        check(
                HardRule.MIN_HOURS,
                Duration.between(one, next).abs().compareTo(Duration.ofHours(induction.minHoursBetween())) >= 0);
        check(HardRule.MAX_DAYS, days(one, next) <= induction.maxDaysBetween());
    }

    private void preparation(CoursePlan plan, LocalDateTime first) {
        Companion window = request.treatment().preparation();
        check(
                HardRule.PREPARATION,
                window == null
                        || plan.visits().stream()
                                .filter(visit -> visit.part() == Part.PREPARATION)
                                .anyMatch(visit -> inWindow(onTheWall(visit), first, window)));
    }

    private void integration(CoursePlan plan, int number, LocalDateTime dose, LocalDate next) {
        Companion window = request.treatment().integration();
        check(
                HardRule.INTEGRATION,
                window == null
                        || plan.visits().stream()
                                .filter(visit -> visit.part() == Part.INTEGRATION && visit.number() == number)
                                .map(this::onTheWall)
                                .anyMatch(at -> inWindow(dose, at, window)
                                        && at.toLocalDate().isBefore(next)));
    }

    private static boolean inWindow(LocalDateTime earlier, LocalDateTime later, Companion window) {
        return !later.isBefore(earlier.plusHours(window.fromHours()))
                && !later.isAfter(earlier.plusHours(window.toHours()));
    }

    private LocalDateTime onTheWall(Visit visit) {
        return LocalDateTime.ofInstant(visit.startsAt(), zone);
    }

    private static long days(LocalDateTime one, LocalDateTime other) {
        return ChronoUnit.DAYS.between(one.toLocalDate(), other.toLocalDate());
    }

    private void check(HardRule rule, boolean kept) {
        if (!kept) {
            all.add(new Broken(rule, request.courseId(), request.courseId() + " breaks " + rule.wireName()));
        }
    }
}

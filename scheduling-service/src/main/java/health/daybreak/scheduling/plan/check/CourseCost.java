package health.daybreak.scheduling.plan.check;

import health.daybreak.scheduling.plan.model.CoursePlan;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.Visit;
import health.daybreak.scheduling.plan.model.Weights;
import health.daybreak.scheduling.protocol.Induction;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a plan costs the patient whose it is, in points of inconvenience; how crowded the days are is another matter. */
public final class CourseCost {

    private static final int MINUTES = 15;
    private static final int DAYS_A_WEEK = 7;

    private final CourseRequest request;
    private final Weights weights;
    private final ZoneId zone;

    public CourseCost(CourseRequest request, Weights weights, ZoneId zone) {
        this.request = request;
        this.weights = weights;
        this.zone = zone;
    }

    /** What this plan costs. */
    public long of(CoursePlan plan) {
        List<LocalDateTime> doses = plan.doses().stream().map(this::onTheWall).toList();
        long cost = weights.startDay()
                * ChronoUnit.DAYS.between(request.from(), doses.getFirst().toLocalDate());
        for (int i = 1; i < doses.size(); i++) {
            cost += rhythm(doses, i);
        }
        for (Visit visit : plan.visits()) {
            cost += wishes(onTheWall(visit));
        }
        return cost + (long) weights.person() * withOthers(plan);
    }

    private long rhythm(List<LocalDateTime> doses, int i) {
        Induction induction = request.treatment().induction();
        LocalDateTime dose = doses.get(i);
        LocalDateTime before = doses.get(i - 1);
        long cost = weights.ofGap(induction, days(before, dose));
        cost += (long) weights.change() * Math.abs(minuteOfDay(dose) - minuteOfDay(before)) / MINUTES;
        int perWeek = induction.perWeek();
        return i >= perWeek && days(doses.get(i - perWeek), dose) != DAYS_A_WEEK ? cost + weights.pattern() : cost;
    }

    private long wishes(LocalDateTime at) {
        int outside = request.wishes().minutesOutside(at.toLocalTime());
        boolean weekday = request.wishes().weekday(at.getDayOfWeek());
        return (long) weights.hours() * Math.ceilDiv(outside, MINUTES) + (weekday ? 0 : weights.weekday());
    }

    /** Visits without the therapist, or nurse where there is no therapist, whom the course has most often. */
    private static int withOthers(CoursePlan plan) {
        Map<String, Integer> times = new HashMap<>();
        for (Visit visit : plan.visits()) {
            String person = visit.therapistId() == null ? visit.nurseId() : visit.therapistId();
            if (person != null) {
                times.merge(person, 1, Integer::sum);
            }
        }
        int with = times.values().stream().mapToInt(Integer::intValue).sum();
        return with - times.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private LocalDateTime onTheWall(Visit visit) {
        return LocalDateTime.ofInstant(visit.startsAt(), zone);
    }

    private static int days(LocalDateTime one, LocalDateTime other) {
        return (int) ChronoUnit.DAYS.between(one.toLocalDate(), other.toLocalDate());
    }

    private static int minuteOfDay(LocalDateTime at) {
        return at.getHour() * 60 + at.getMinute();
    }
}

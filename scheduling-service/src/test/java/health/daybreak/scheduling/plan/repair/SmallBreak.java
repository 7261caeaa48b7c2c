package health.daybreak.scheduling.plan.repair;

import static health.daybreak.scheduling.Riverside.MONDAY;

import health.daybreak.scheduling.day.Hold;
import health.daybreak.scheduling.plan.SeriesPlanner;
import health.daybreak.scheduling.plan.SmallClinic;
import health.daybreak.scheduling.plan.model.CoursePlan;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.Outage;
import health.daybreak.scheduling.plan.model.Presence;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.plan.model.Treatment;
import health.daybreak.scheduling.plan.model.Visit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A small clinic in which courses run and something breaks, all at random. */
public record SmallBreak(Situation situation, List<RunningCourse> courses) {

    private static final int DAYS = 4;

    /** So many courses of so many doses. */
    public static SmallBreak of(long seed, int courses, int doses) {
        Random random = new Random(seed);
        List<RunningCourse> running = running(random, courses, SmallClinic.infusions(doses));
        return new SmallBreak(Breaking.with(SmallClinic.situation(List.of(), List.of()), outage(random)), running);
    }

    /** The least that a repair costs, if that is less than {@code known}; else {@code known}. */
    public long leastBelow(long known, RepairWeights weights) {
        return new TryingEveryRepair(situation, courses, weights, MONDAY, MONDAY.plusDays(DAYS + 3L)).leastBelow(known);
    }

    /** Courses that were planned one after the other, each around those before it. */
    private static List<RunningCourse> running(Random random, int courses, Treatment treatment) {
        List<Hold> held = new ArrayList<>();
        List<RunningCourse> running = new ArrayList<>();
        for (int i = 0; i < courses; i++) {
            CourseRequest plain = SmallClinic.request("course-" + i, treatment, 3);
            CourseRequest request = new CourseRequest(
                    plain.courseId(),
                    treatment,
                    SmallClinic.wishes(random),
                    Presence.ALWAYS,
                    plain.notBefore(),
                    plain.from(),
                    plain.firstWithinDays(),
                    null);
            Situation now = SmallClinic.situation(List.of(), held);
            new SeriesPlanner(now, request).best().ifPresent(proposal -> {
                CoursePlan plan = proposal.plan();
                plan.visits().forEach(visit -> held.addAll(holds(visit)));
                Need need = new Need(random.nextBoolean(), random.nextInt(5), random.nextInt(4) == 0);
                running.add(new RunningCourse(request, plan, Set.of(), need));
            });
        }
        return running;
    }

    private static List<Hold> holds(Visit visit) {
        return List.of(
                new Hold(Hold.Kind.CHAIR, visit.chairId(), visit.startsAt(), visit.endsAt(), Hold.WHOLE),
                new Hold(
                        Hold.Kind.PERSON,
                        String.valueOf(visit.nurseId()),
                        visit.startsAt(),
                        visit.endsAt(),
                        Hold.WHOLE));
    }

    private static Outage outage(Random random) {
        int day = random.nextInt(DAYS);
        return switch (random.nextInt(3)) {
            case 0 -> Breaking.out(SmallClinic.NURSES.get(random.nextInt(2)), MONDAY.plusDays(day));
            case 1 -> Breaking.closed(MONDAY.plusDays(day), MONDAY.plusDays(day + 1L));
            default -> {
                Outage.PersonOut out = (Outage.PersonOut) Breaking.out("nurse-1", MONDAY.plusDays(day));
                yield new Outage.ChairDown("chair-1", out.from(), out.from().plus(Duration.ofDays(2)));
            }
        };
    }
}

package health.daybreak.scheduling.plan.repair;

import static health.daybreak.scheduling.Riverside.NEW_YORK;

import health.daybreak.scheduling.plan.SmallClinic;
import health.daybreak.scheduling.plan.check.Evaluator;
import health.daybreak.scheduling.plan.model.CoursePlan;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.HardRule;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.plan.model.Visit;
import health.daybreak.scheduling.plan.model.Weights;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at every repair of a {@link SmallClinic} that costs less than a known one; only the judge says what is allowed. */
final class TryingEveryRepair {

    /** Rules of which a course that is not complete yet says nothing. */
    private static final Set<HardRule> OF_WHOLE_COURSES = EnumSet.of(
            HardRule.COUNT, HardRule.FIRST_WITHIN, HardRule.MAX_DAYS, HardRule.PREPARATION, HardRule.INTEGRATION);

    /** A visit at another place, or at none. */
    private record Option(@Nullable Visit to, long cost) {}

    private record Task(int course, Visit from, List<Option> options) {}

    private final List<RunningCourse> courses;
    private final RepairWeights weights;
    private final Evaluator judge;
    private final List<Task> tasks = new ArrayList<>();
    private final long[] restAtLeast;
    private final List<List<Visit>> chosen = new ArrayList<>();
    private long best;

    TryingEveryRepair(
            Situation situation, List<RunningCourse> courses, RepairWeights weights, LocalDate from, LocalDate to) {
        this.courses = courses;
        this.weights = weights;
        List<CourseRequest> requests =
                courses.stream().map(RunningCourse::request).toList();
        this.judge = new Evaluator(situation, Weights.BALANCED, requests);
        for (int course = 0; course < courses.size(); course++) {
            chosen.add(new ArrayList<>());
            for (Visit visit : courses.get(course).plan().visits()) {
                tasks.add(new Task(course, visit, options(course, visit, from, to)));
            }
        }
        this.restAtLeast = new long[tasks.size() + 1];
        for (int i = tasks.size() - 1; i >= 0; i--) {
            restAtLeast[i] = restAtLeast[i + 1] + tasks.get(i).options.getFirst().cost;
        }
    }

    /** The least that costs less than {@code known}, or {@code known}. */
    long leastBelow(long known) {
        best = known;
        choose(0, 0);
        return best;
    }

    private void choose(int i, long cost) {
        if (cost + restAtLeast[i] >= best) {
            return;
        }
        if (i == tasks.size()) {
            if (allowed(true)) {
                best = cost;
            }
            return;
        }
        Task task = tasks.get(i);
        for (Option option : task.options) {
            if (cost + option.cost + restAtLeast[i + 1] >= best) {
                return;
            }
            List<Visit> visits = chosen.get(task.course);
            if (option.to != null) {
                visits.add(option.to);
            }
            if (allowed(false)) {
                choose(i + 1, cost + option.cost);
            }
            if (option.to != null) {
                visits.removeLast();
            }
        }
    }

    /** Courses that gave up a visit are not held to the rules about whole courses. */
    private boolean allowed(boolean complete) {
        List<CoursePlan> plans = new ArrayList<>();
        Set<String> whole = new HashSet<>();
        Set<String> withFirst = new HashSet<>();
        for (int course = 0; course < courses.size(); course++) {
            CoursePlan plan = courses.get(course).plan();
            CoursePlan now = new CoursePlan(plan.courseId(), chosen.get(course));
            if (!now.visits().isEmpty()) {
                plans.add(now);
            }
            if (now.visits().size() == plan.visits().size()) {
                whole.add(plan.courseId());
            }
            if (now.doses().stream().anyMatch(dose -> dose.number() == 1)) {
                withFirst.add(plan.courseId());
            }
        }
        return judge.broken(plans).stream()
                .allMatch(broken -> broken.rule() == HardRule.FIRST_WITHIN
                        ? !withFirst.contains(broken.courseId())
                        : OF_WHOLE_COURSES.contains(broken.rule()) && !(complete && whole.contains(broken.courseId())));
    }

    private List<Option> options(int course, Visit visit, LocalDate from, LocalDate to) {
        RunningCourse running = courses.get(course);
        int percent = weights.percent(running.need());
        MoveCost moveCost = new MoveCost(weights, NEW_YORK);
        List<Option> options = new ArrayList<>();
        boolean nurse = visit.nurseId() != null;
        boolean therapist = visit.therapistId() != null;
        for (LocalDate date = from; !date.isAfter(to); date = date.plusDays(1)) {
            for (LocalTime time = SmallClinic.OPENS; time.isBefore(SmallClinic.CLOSES); time = time.plusMinutes(15)) {
                for (String chair : SmallClinic.CHAIRS) {
                    for (String nurseId : nurse ? SmallClinic.NURSES : Arrays.asList((String) null)) {
                        for (String therapistId : therapist ? SmallClinic.THERAPISTS : Arrays.asList((String) null)) {
                            Visit other = new Visit(
                                    visit.courseId(),
                                    visit.part(),
                                    visit.number(),
                                    date.atTime(time).atZone(NEW_YORK).toInstant(),
                                    date.atTime(time)
                                            .atZone(NEW_YORK)
                                            .toInstant()
                                            .plus(Duration.ofHours(1)),
                                    chair,
                                    nurseId,
                                    visit.prescriberId(),
                                    therapistId);
                            long cost =
                                    moveCost.of(visit, other, running.request().wishes(), percent);
                            options.add(new Option(other, cost));
                        }
                    }
                }
            }
        }
        options.removeIf(option -> !alone(option));
        if (options.stream().noneMatch(option -> option.cost == 0) && visit.part() == Part.DOSE) {
            options.add(new Option(null, RepairWeights.weighed(weights.unplaced(), percent)));
        }
        options.sort(Comparator.comparingLong(Option::cost));
        return options;
    }

    private boolean alone(Option option) {
        Visit visit = option.to;
        return visit != null
                && judge.broken(List.of(new CoursePlan(visit.courseId(), List.of(visit)))).stream()
                        .allMatch(broken -> OF_WHOLE_COURSES.contains(broken.rule()));
    }
}

package health.daybreak.scheduling.plan;

import static health.daybreak.scheduling.Riverside.NEW_YORK;

import health.daybreak.scheduling.plan.check.Broken;
import health.daybreak.scheduling.plan.check.CourseCost;
import health.daybreak.scheduling.plan.check.Evaluator;
import health.daybreak.scheduling.plan.model.CoursePlan;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.HardRule;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.plan.model.Visit;
import health.daybreak.scheduling.plan.model.VisitKind;
import health.daybreak.scheduling.plan.model.Weights;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The cheapest plans in a {@link SmallClinic} by looking at all there are; only the judge says what is allowed and costs. */
public final class TryingEveryPlan {

    /** Rules of which a course that is not complete yet says nothing. */
    private static final Set<HardRule> OF_WHOLE_COURSES =
            EnumSet.of(HardRule.COUNT, HardRule.PREPARATION, HardRule.INTEGRATION);

    private record Option(CoursePlan plan, long cost) {}

    private final Weights weights;
    private final List<CourseRequest> requests;
    private final Evaluator judge;
    private final List<List<Option>> options = new ArrayList<>();
    private long best;

    public TryingEveryPlan(Situation situation, Weights weights, List<CourseRequest> requests) {
        this.weights = weights;
        this.requests = requests;
        this.judge = new Evaluator(situation, weights, requests);
        requests.forEach(request -> options.add(options(request)));
    }

    /** What the cheapest plans cost together; courses may be left without one. */
    public long least() {
        best = (long) weights.unplaced() * requests.size();
        choose(0, List.of(), 0);
        return best;
    }

    private void choose(int course, List<CoursePlan> plans, long atLeast) {
        if (atLeast + restAtLeast(course) >= best) {
            return;
        }
        if (course == requests.size()) {
            best = Math.min(best, judge.cost(plans));
            return;
        }
        for (Option option : options.get(course)) {
            if (atLeast + option.cost + restAtLeast(course + 1) >= best) {
                break;
            }
            List<CoursePlan> with = new ArrayList<>(plans);
            with.add(option.plan);
            if (judge.broken(with).isEmpty()) {
                choose(course + 1, with, atLeast + option.cost);
            }
        }
        choose(course + 1, plans, atLeast + weights.unplaced());
    }

    private long restAtLeast(int course) {
        long rest = 0;
        for (int i = course; i < options.size(); i++) {
            rest += options.get(i).isEmpty()
                    ? weights.unplaced()
                    : options.get(i).getFirst().cost;
        }
        return rest;
    }

    /** Every plan for one course alone, the cheapest first. */
    private List<Option> options(CourseRequest request) {
        List<Option> all = new ArrayList<>();
        List<List<Visit>> byVisit = new ArrayList<>();
        if (request.treatment().preparation() != null) {
            byVisit.add(alone(request, Part.PREPARATION, 1));
        }
        for (int dose = 1; dose <= request.treatment().induction().sessions(); dose++) {
            byVisit.add(alone(request, Part.DOSE, dose));
            if (request.treatment().integration() != null) {
                byVisit.add(alone(request, Part.INTEGRATION, dose));
            }
        }
        combine(request, byVisit, new ArrayList<>(), all);
        all.sort(Comparator.comparingLong(Option::cost));
        return all;
    }

    private void combine(CourseRequest request, List<List<Visit>> byVisit, List<Visit> chosen, List<Option> all) {
        if (chosen.size() == byVisit.size()) {
            CoursePlan plan = new CoursePlan(request.courseId(), chosen);
            if (judge.broken(List.of(plan)).isEmpty()) {
                all.add(new Option(plan, new CourseCost(request, weights, NEW_YORK).of(plan)));
            }
            return;
        }
        for (Visit visit : byVisit.get(chosen.size())) {
            // Every rule about a course wants its visits in this order.
            if (chosen.isEmpty() || chosen.getLast().startsAt().isBefore(visit.startsAt())) {
                chosen.add(visit);
                combine(request, byVisit, chosen, all);
                chosen.removeLast();
            }
        }
    }

    /** Wherever this visit keeps the rules about itself. */
    private List<Visit> alone(CourseRequest request, Part part, int number) {
        VisitKind kind = request.treatment().kind(part);
        List<Visit> all = new ArrayList<>();
        for (LocalDate date = request.firstDate(); !date.isAfter(request.lastDate()); date = date.plusDays(1)) {
            for (LocalTime time = SmallClinic.OPENS; time.isBefore(SmallClinic.CLOSES); time = time.plusMinutes(15)) {
                Instant start = date.atTime(time).atZone(NEW_YORK).toInstant();
                Instant end = start.plus(Duration.ofMinutes(kind.minutes()));
                for (String chair : SmallClinic.CHAIRS) {
                    for (String nurse : people(kind.needsNurse(), SmallClinic.NURSES)) {
                        for (String therapist : people(kind.needsTherapist(), SmallClinic.THERAPISTS)) {
                            String prescriber = people(kind.needsPrescriber(), SmallClinic.PRESCRIBERS)
                                    .getFirst();
                            all.add(new Visit(
                                    request.courseId(), part, number, start, end, chair, nurse, prescriber, therapist));
                        }
                    }
                }
            }
        }
        all.removeIf(visit -> judge.broken(List.of(new CoursePlan(request.courseId(), List.of(visit)))).stream()
                .map(Broken::rule)
                .anyMatch(rule -> !OF_WHOLE_COURSES.contains(rule) && !(rule == HardRule.FIRST_WITHIN && number > 1)));
        return all;
    }

    private static List<String> people(boolean needed, List<String> all) {
        return needed ? all : Arrays.asList((String) null);
    }
}

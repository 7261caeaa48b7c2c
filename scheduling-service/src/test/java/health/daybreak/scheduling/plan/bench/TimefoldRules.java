package health.daybreak.scheduling.plan.bench;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.greaterThan;
import static ai.timefold.solver.core.api.score.stream.Joiners.overlapping;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import health.daybreak.scheduling.plan.grid.GridVisit;
import health.daybreak.scheduling.plan.model.Weights;
import health.daybreak.scheduling.plan.series.Spacing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The hard rules about doses and what plans cost, in Timefold's words; a method for each. */
public class TimefoldRules implements ConstraintProvider {

    private static final Weights WEIGHTS = Instance.WEIGHTS;

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return Stream.of(
                        hard(factory),
                        Stream.of(
                                startDay(factory),
                                rhythm(factory),
                                pattern(factory),
                                wishes(factory),
                                person(factory),
                                load(factory)))
                .flatMap(constraints -> constraints)
                .toArray(Constraint[]::new);
    }

    /** The hard rules, for a plan and for a repair. */
    static Stream<Constraint> hard(ConstraintFactory factory) {
        return Stream.of(
                chairFree(factory),
                nurseFree(factory),
                therapistFree(factory),
                staffed(factory),
                firstWithin(factory),
                spacing(factory),
                maxInSevenDays(factory),
                withinDays(factory));
    }

    private static Constraint chairFree(ConstraintFactory factory) {
        return factory.forEachUniquePair(
                        TimefoldVisit.class,
                        equal(TimefoldVisit::chair),
                        overlapping(TimefoldVisit::from, TimefoldVisit::to))
                .penalize(HardSoftScore.ONE_HARD)
                .asConstraint("chair.free");
    }

    /** A nurse watches two: three that overlap pairwise have a moment in common. */
    private static Constraint nurseFree(ConstraintFactory factory) {
        return factory.forEachUniquePair(
                        TimefoldVisit.class,
                        equal(TimefoldVisit::nurse),
                        overlapping(TimefoldVisit::from, TimefoldVisit::to))
                .join(
                        TimefoldVisit.class,
                        equal((one, other) -> one.nurse(), TimefoldVisit::nurse),
                        greaterThan((one, other) -> -Math.max(one.id(), other.id()), third -> -third.id()),
                        overlapping(
                                (one, other) -> Math.max(one.from(), other.from()),
                                (one, other) -> Math.min(one.to(), other.to()),
                                TimefoldVisit::from,
                                TimefoldVisit::to))
                .penalize(HardSoftScore.ONE_HARD)
                .asConstraint("nurse.free");
    }

    private static Constraint therapistFree(ConstraintFactory factory) {
        return factory.forEachUniquePair(
                        TimefoldVisit.class,
                        equal(TimefoldVisit::therapist),
                        overlapping(TimefoldVisit::from, TimefoldVisit::to))
                .filter((one, other) -> one.therapist() != GridVisit.NONE)
                .penalize(HardSoftScore.ONE_HARD)
                .asConstraint("therapist.free");
    }

    private static Constraint staffed(ConstraintFactory factory) {
        return factory.forEach(TimefoldVisit.class)
                .filter(visit -> !visit.staffed())
                .penalize(HardSoftScore.ONE_HARD)
                .asConstraint("on-duty");
    }

    private static Constraint firstWithin(ConstraintFactory factory) {
        return factory.forEach(TimefoldVisit.class)
                .filter(visit -> visit.number() == 0
                        && (visit.day() < spacing(visit).firstFrom()
                                || visit.day() >= spacing(visit).firstTo()))
                .penalize(HardSoftScore.ONE_HARD)
                .asConstraint("series.first-within");
    }

    /** Counted in days that are missing or too many, so that there is a way downhill. */
    private static Constraint spacing(ConstraintFactory factory) {
        return after(factory, 1)
                .filter((one, next) -> daysOff(one, next) > 0)
                .penalize(HardSoftScore.ONE_HARD, TimefoldRules::daysOff)
                .asConstraint("spacing");
    }

    private static Constraint maxInSevenDays(ConstraintFactory factory) {
        return factory.forEach(TimefoldVisit.class)
                .join(
                        TimefoldVisit.class,
                        equal(TimefoldVisit::course),
                        equal(visit -> visit.number() + spacing(visit).mostInSeven(), TimefoldVisit::number))
                .filter((one, last) -> last.day() - one.day() < 7)
                .penalize(HardSoftScore.ONE_HARD)
                .asConstraint("spacing.max-in-7-days");
    }

    private static Constraint withinDays(ConstraintFactory factory) {
        return factory.forEach(TimefoldVisit.class)
                .filter(visit -> visit.number() == 0)
                .join(
                        TimefoldVisit.class,
                        equal(TimefoldVisit::course),
                        equal(visit -> spacing(visit).doses() - 1, TimefoldVisit::number))
                .filter((first, last) ->
                        last.day() - first.day() > spacing(first).withinDays())
                .penalize(HardSoftScore.ONE_HARD)
                .asConstraint("series.within-days");
    }

    private static Constraint startDay(ConstraintFactory factory) {
        return factory.forEach(TimefoldVisit.class)
                .filter(visit -> visit.number() == 0)
                .penalize(
                        HardSoftScore.ONE_SOFT,
                        visit -> WEIGHTS.startDay()
                                * Math.max(0, visit.day() - spacing(visit).firstFrom()))
                .asConstraint("start");
    }

    private static Constraint rhythm(ConstraintFactory factory) {
        return after(factory, 1)
                .penalize(
                        HardSoftScore.ONE_SOFT,
                        (one, next) -> gap(one, next)
                                + WEIGHTS.change()
                                        * Math.abs(next.start().column()
                                                - one.start().column()))
                .asConstraint("rhythm");
    }

    private static Constraint pattern(ConstraintFactory factory) {
        return factory.forEach(TimefoldVisit.class)
                .join(
                        TimefoldVisit.class,
                        equal(TimefoldVisit::course),
                        equal(visit -> visit.number() + spacing(visit).perWeek(), TimefoldVisit::number))
                .filter((one, next) -> next.day() - one.day() != 7)
                .penalize(HardSoftScore.ofSoft(WEIGHTS.pattern()))
                .asConstraint("pattern");
    }

    private static Constraint wishes(ConstraintFactory factory) {
        return factory.forEach(TimefoldVisit.class)
                .penalize(HardSoftScore.ONE_SOFT, visit -> visit.start().wish())
                .asConstraint("wishes");
    }

    private static Constraint person(ConstraintFactory factory) {
        return factory.forEach(TimefoldVisit.class)
                .groupBy(TimefoldVisit::course, toList(TimefoldVisit::mainPerson))
                .penalize(HardSoftScore.ONE_SOFT, (course, people) -> WEIGHTS.person() * withOthers(people))
                .asConstraint("person");
    }

    private static Constraint load(ConstraintFactory factory) {
        return factory.forEach(TimefoldVisit.class)
                .groupBy(TimefoldVisit::day, sum(TimefoldVisit::chairQuarters))
                .join(TimefoldClinic.Comfort.class, equal((day, quarters) -> day, TimefoldClinic.Comfort::day))
                .penalize(
                        HardSoftScore.ONE_SOFT,
                        (day, quarters, comfort) -> WEIGHTS.load() * Math.max(0, quarters - comfort.quarters()))
                .asConstraint("load");
    }

    private static BiConstraintStream<TimefoldVisit, TimefoldVisit> after(ConstraintFactory factory, int doses) {
        return factory.forEach(TimefoldVisit.class)
                .join(
                        TimefoldVisit.class,
                        equal(TimefoldVisit::course),
                        equal(visit -> visit.number() + doses, TimefoldVisit::number));
    }

    private static int daysOff(TimefoldVisit one, TimefoldVisit next) {
        int gap = next.day() - one.day();
        int least = spacing(next).minDays()[next.number()];
        int most = spacing(next).maxDays()[next.number()];
        int early = gap == least && next.start().column() < one.start().column() ? 1 : 0;
        return Math.max(0, least - gap) + Math.max(0, gap - most) + early;
    }

    private static int gap(TimefoldVisit one, TimefoldVisit next) {
        int days = next.day() - one.day();
        int[] gap = spacing(next).gap();
        return days >= 0 && days < gap.length ? gap[days] : 0;
    }

    private static int withOthers(List<Integer> people) {
        Map<Integer, Integer> times = new HashMap<>();
        people.forEach(person -> times.merge(person, 1, Integer::sum));
        return people.size()
                - times.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static Spacing spacing(TimefoldVisit visit) {
        return visit.onGrid().spacing();
    }
}

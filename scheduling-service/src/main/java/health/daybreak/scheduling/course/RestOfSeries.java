package health.daybreak.scheduling.course;

import health.daybreak.scheduling.plan.PlannedVisit;
import health.daybreak.scheduling.plan.SeriesRules;
import health.daybreak.scheduling.plan.Start;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.HardRule;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.plan.model.Presence;
import health.daybreak.scheduling.plan.model.Treatment;
import health.daybreak.scheduling.plan.model.Violation;
import health.daybreak.scheduling.protocol.Induction;
import health.daybreak.scheduling.protocol.Phase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of an induction is still to come, beside what is past. As long as the protocol's windows can still be kept, they
 * are counted over the whole series; after a longer break the rest is a series of its own that keeps its distance.
 */
final class RestOfSeries {

    private static final Set<String> WINDOWS = Set.of(HardRule.MAX_DAYS.wireName(), HardRule.WITHIN_DAYS.wireName());

    private final Course course;
    private final Treatment whole;
    private final List<Start> past;
    private final List<CourseSession> toCome;
    private final List<Integer> numbers = new ArrayList<>();

    RestOfSeries(Course course, Treatment whole) {
        this.course = course;
        this.whole = whole;
        List<CourseSession> induction = course.sessions().stream()
                .filter(session -> session.phase() == Phase.INDUCTION)
                .sorted(Comparator.comparing(CourseSession::startsAt))
                .toList();
        this.past = induction.stream()
                .filter(CourseSession::happened)
                .map(session -> new Start(session.number(), LocalDateTime.ofInstant(session.startsAt(), course.zone())))
                .toList();
        this.toCome = induction.stream().filter(CourseSession::toCome).toList();
        int next = course.nextNumber();
        for (int i = 0; i < whole.induction().sessions() - past.size(); i++) {
            numbers.add(i < toCome.size() ? toCome.get(i).number() : next++);
        }
    }

    /** The numbers of the sessions that are still to come. */
    List<Integer> numbers() {
        return numbers;
    }

    void refuseIfNothingLeft() {
        SessionSeries.refuseIf(
                course.phase() != Phase.INDUCTION || numbers.isEmpty(),
                "nothing-left",
                "Nothing of the induction is left; the next session is one of the taper.");
    }

    /** The visits that may move, by id. */
    Set<String> moving() {
        return Stream.concat(toCome.stream(), conversations())
                .map(CourseSession::sessionId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<CourseSession> conversations() {
        return course.conversations().stream()
                .filter(CourseSession::toCome)
                .filter(visit -> visit.part() == Part.PREPARATION || numbers.contains(visit.number()));
    }

    /** What is left, as the planner sees it. */
    Treatment treatment() {
        Induction all = whole.induction();
        Induction rest = new Induction(
                numbers.size(),
                all.perWeek(),
                all.minHoursBetween(),
                all.maxInSevenDays(),
                all.maxDaysBetween(),
                all.withinDays());
        return new Treatment(
                whole.dose(), rest, SessionSeries.prepared(course) ? null : whole.preparation(), whole.integration());
    }

    /**
     * A request for the rest from that date on; empty when no start from then on keeps the windows.
     *
     * @param own whether the rest is a series of its own
     */
    Optional<CourseRequest> request(RestWishes wishes, LocalDate earliest, boolean own, int firstWithin, Instant now) {
        Induction all = whole.induction();
        LocalDate from = earliest;
        int within = firstWithin;
        Instant notBefore = now;
        LocalDate until = course.orderValidUntil();
        if (!past.isEmpty()) {
            LocalDateTime last = past.getLast().at();
            from = later(from, last.toLocalDate().plusDays(all.minDaysBetween()));
            Instant spaced = last.plus(all.minBetween())
                    .atZone(course.zone())
                    .toInstant()
                    .minusMillis(1);
            notBefore = spaced.isAfter(now) ? spaced : now;
            if (!own) {
                LocalDate latest = last.toLocalDate().plusDays(all.maxDaysBetween());
                within = (int) ChronoUnit.DAYS.between(from, latest) + 1;
                until = earlier(until, past.getFirst().at().toLocalDate().plusDays(all.withinDays()));
            }
        }
        Set<LocalDate> away = Stream.concat(course.away().stream(), wishes.away().stream())
                .flatMap(Away::dates)
                .collect(Collectors.toUnmodifiableSet());
        return within < 1
                ? Optional.empty()
                : Optional.of(new CourseRequest(
                        course.courseId(),
                        treatment(),
                        wishes.wishes(),
                        new Presence(away, List.of()),
                        notBefore,
                        from,
                        within,
                        until));
    }

    /** What the whole series, what is past included, says against these doses. */
    List<Violation> broken(List<LocalDateTime> doses, boolean own) {
        List<Start> series = new ArrayList<>(past);
        for (int i = 0; i < doses.size(); i++) {
            series.add(new Start(numbers.get(Math.min(i, numbers.size() - 1)), doses.get(i)));
        }
        List<Violation> all = new ArrayList<>(new SeriesRules(whole.induction()).check(series));
        all.removeIf(violation -> violation.rule().equals(HardRule.COUNT.wireName()));
        if (own) {
            all.removeIf(violation -> WINDOWS.contains(violation.rule()));
            all.addAll(new SeriesRules(treatment().induction())
                    .check(series.subList(past.size(), series.size())).stream()
                            .filter(violation -> WINDOWS.contains(violation.rule()))
                            .toList());
        }
        return all;
    }

    /** The visits with their own numbers instead of those from 1. */
    List<PlannedVisit> numbered(List<PlannedVisit> visits) {
        return visits.stream()
                .map(visit -> new PlannedVisit(visit.part(), numbers.get(visit.number() - 1), visit.slot()))
                .toList();
    }

    /** Which visit each of these is to be: one that is booked already, or a new one. */
    List<WantedVisit> wanted(List<PlannedVisit> numbered) {
        return numbered.stream()
                .map(visit -> new WantedVisit(booked(visit), visit, Phase.INDUCTION))
                .toList();
    }

    private @Nullable String booked(PlannedVisit visit) {
        return Stream.concat(toCome.stream(), conversations())
                .filter(other -> other.part() == visit.part())
                .filter(other -> other.part() == Part.PREPARATION || other.number() == visit.number())
                .map(CourseSession::sessionId)
                .findFirst()
                .orElse(null);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
        return one == null || other.isBefore(one) ? other : one;
    }
}

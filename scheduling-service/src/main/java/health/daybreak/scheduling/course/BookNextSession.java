package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.plan.PlannedVisit;
import health.daybreak.scheduling.plan.Series;
import health.daybreak.scheduling.plan.SeriesPlanner;
import health.daybreak.scheduling.plan.Treatments;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.HardRule;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.plan.model.Presence;
import health.daybreak.scheduling.plan.model.Treatment;
import health.daybreak.scheduling.plan.model.Violation;
import health.daybreak.scheduling.plan.model.Wishes;
import health.daybreak.scheduling.protocol.Induction;
import health.daybreak.scheduling.protocol.Phase;
import health.daybreak.scheduling.protocol.Protocol;
import health.daybreak.scheduling.protocol.Protocols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Books one session after the induction, in the window of the taper or of maintenance; a person chooses. */
@Service
public final class BookNextSession {

    private static final int MOST_DATES = 8;

    private final Courses courses;
    private final Protocols protocols;
    private final Availability availability;
    private final ScoresOfPatients scores;
    private final ChangePlaces change;
    private final NextRules rules;

    BookNextSession(
            Courses courses,
            Protocols protocols,
            Availability availability,
            ScoresOfPatients scores,
            ChangePlaces change) {
        this.courses = courses;
        this.protocols = protocols;
        this.availability = availability;
        this.scores = scores;
        this.change = change;
        this.rules = new NextRules(protocols, availability);
    }

    /** Where it can be; refused (409) when the course rests, or the next session is booked or not yet due. */
    public NextProposals propose(String courseId, Instant now) {
        Course course = courses.get(courseId).state();
        TaperWindow window = windowOrRefuse(course, now);
        MaintenanceInterval interval = interval(course);
        LocalDate meant = interval == null
                ? window.from().plusDays(ChronoUnit.DAYS.between(window.from(), window.to()) / 2)
                : lastDate(course).plusDays(interval.days());
        LocalDate today = now.atZone(course.zone()).toLocalDate();
        List<Series> series = new ArrayList<>();
        Stream.iterate(window.from(), date -> !date.isAfter(window.to()), date -> date.plusDays(1))
                .filter(date -> !date.isBefore(today))
                .sorted(Comparator.comparing(date -> Math.abs(ChronoUnit.DAYS.between(meant, date))))
                .limit(3L * MOST_DATES)
                .forEach(date -> {
                    if (series.size() < MOST_DATES) {
                        on(course, date, now).ifPresent(series::add);
                    }
                });
        return new NextProposals(course.nextNumber(), window, interval, series);
    }

    /** Returns the course with the session booked; refused as {@link MoveSession} refuses. */
    public Stored<Course> book(String courseId, @Nullable Long seen, SeriesChoice choice, Instant now) {
        Function<Course, Change<Course>> begin = course -> {
            TaperWindow window = windowOrRefuse(course, now);
            return course.changeBegun(placesOrRefuse(course, window, choice, now), now);
        };
        Stored<Course> begun = seen == null ? courses.change(courseId, begin) : courses.change(courseId, seen, begin);
        return Steps.alone(() -> change.finish(
                begun,
                ChangeReason.CLINICAL_DECISION,
                () -> Refused.conflict(
                        "slot-taken",
                        "That place was taken meanwhile.",
                        Map.of("alternatives", propose(courseId, now).series())),
                now));
    }

    /**
     * Where the next session would be if it were booked to start then, and after it the integration that goes with it,
     * beside what is claimed and {@code alsoHeld}; none when the whole cannot be. Changes and claims nothing.
     */
    public List<PlannedVisit> placesFor(Course course, SlotWish wish, Collection<Slot> alsoHeld, Instant now) {
        boolean free = course.awaitsNext() && SessionSeries.changing(course).isEmpty();
        if (!free || !WishedSlots.outOfReach(List.of(wish), now).isEmpty()) {
            return List.of();
        }
        VisitWish dose = new VisitWish(Part.DOSE, course.nextNumber(), wish);
        return window(course, now)
                .map(window -> rules.together(course, window, dose, alsoHeld))
                .orElseGet(List::of);
    }

    private List<WantedVisit> placesOrRefuse(Course course, TaperWindow window, SeriesChoice choice, Instant now) {
        int number = course.nextNumber();
        List<VisitWish> wishes = new ArrayList<>();
        choice.slots().stream().limit(1).forEach(slot -> wishes.add(new VisitWish(Part.DOSE, number, slot)));
        wishes.addAll(choice.conversations());
        List<Violation> violations = new ArrayList<>(
                WishedSlots.outOfReach(wishes.stream().map(VisitWish::at).toList(), now));
        if (wishes.isEmpty() || wishes.getFirst().part() != Part.DOSE) {
            violations.add(Violation.of(HardRule.COUNT, "One session is to be booked."));
        }
        List<PlannedVisit> visits =
                violations.isEmpty() ? rules.places(course, window, wishes, List.of(), violations) : List.of();
        if (!violations.isEmpty()) {
            Map<String, Object> details = Map.of(
                    "reasons",
                    violations,
                    "alternatives",
                    propose(course.courseId(), now).series());
            throw violations.stream().allMatch(Violation::taken)
                    ? Refused.conflict("slot-taken", "That place is taken.", details)
                    : Refused.unprocessable(
                            "slots-refused",
                            String.join(
                                    " ",
                                    violations.stream().map(Violation::sentence).toList()),
                            details);
        }
        return visits.stream()
                .map(visit -> new WantedVisit(null, visit, course.phase()))
                .toList();
    }

    private Optional<Series> on(Course course, LocalDate date, Instant now) {
        Treatment whole = Treatments.of(
                protocol(course), availability.clinic(), course.order().skills());
        Induction all = whole.induction();
        Induction one = new Induction(
                1, all.perWeek(), all.minHoursBetween(), all.maxInSevenDays(), all.maxDaysBetween(), all.withinDays());
        Set<LocalDate> away = course.away().stream().flatMap(Away::dates).collect(Collectors.toUnmodifiableSet());
        CourseRequest request = new CourseRequest(
                course.courseId(),
                new Treatment(whole.dose(), one, null, whole.integration()),
                Wishes.NONE,
                new Presence(away, List.of()),
                now,
                date,
                1,
                course.orderValidUntil());
        int number = course.nextNumber();
        return new SeriesPlanner(
                        availability.situation(
                                availability.clinic(), request.firstDate(), request.lastDate(), Set.of()),
                        request)
                .best()
                .map(Series::of)
                .map(series -> new Series(
                        series.slots(),
                        series.conversations().stream()
                                .map(visit -> new PlannedVisit(visit.part(), number, visit.slot()))
                                .toList(),
                        series.reasons()));
    }

    private TaperWindow windowOrRefuse(Course course, Instant now) {
        course.refuseUnlessRunning();
        SessionSeries.refuseIfMoving(course);
        SessionSeries.refuseIf(
                course.phase() == Phase.INDUCTION,
                "induction-not-over",
                "The induction is not over; plan its rest first.");
        SessionSeries.refuseIf(
                course.sessions().stream().anyMatch(session -> session.status().open()),
                "next-session-booked",
                "The next session is booked already; move it instead.");
        return window(course, now).orElseThrow();
    }

    private Optional<TaperWindow> window(Course course, Instant now) {
        return new TaperOutlook(course, protocol(course))
                .next(now.atZone(course.zone()).toLocalDate());
    }

    private @Nullable MaintenanceInterval interval(Course course) {
        if (course.phase() != Phase.MAINTENANCE) {
            return null;
        }
        List<LocalDate> completed = completed(course);
        Integer last = completed.size() < 2
                ? null
                : (int) ChronoUnit.DAYS.between(completed.get(completed.size() - 2), completed.getLast());
        List<PatientScores.Score> known = scores.find(course.patientId())
                .map(found -> found.state().scores())
                .orElse(List.of());
        return Optional.ofNullable(protocol(course).maintenance())
                .map(bounds -> MaintenanceInterval.propose(bounds, last, known))
                .orElse(null);
    }

    private static LocalDate lastDate(Course course) {
        return completed(course).getLast();
    }

    private static List<LocalDate> completed(Course course) {
        return course.sessions().stream()
                .filter(session -> session.status() == SessionStatus.COMPLETED)
                .map(session -> session.startsAt().atZone(course.zone()).toLocalDate())
                .sorted()
                .toList();
    }

    private Protocol protocol(Course course) {
        return protocols.get(course.order().protocolId(), course.order().protocolVersion());
    }
}

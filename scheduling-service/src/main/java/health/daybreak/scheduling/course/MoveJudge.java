package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.plan.Capacity;
import health.daybreak.scheduling.plan.NearestSlots;
import health.daybreak.scheduling.plan.PlannedVisit;
import health.daybreak.scheduling.plan.SeriesRules;
import health.daybreak.scheduling.plan.Start;
import health.daybreak.scheduling.plan.Team;
import health.daybreak.scheduling.plan.model.Companion;
import health.daybreak.scheduling.plan.model.HardRule;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.plan.model.Treatment;
import health.daybreak.scheduling.plan.model.Violation;
import health.daybreak.scheduling.protocol.Phase;
import health.daybreak.scheduling.protocol.Protocol;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the move of one visit is judged by; its conversations go along when they have to. */
final class MoveJudge {

    private final Protocol protocol;
    private final Treatment treatment;
    private final Placing placing;
    private final Instant now;

    MoveJudge(Protocol protocol, Treatment treatment, Placing placing, Instant now) {
        this.protocol = protocol;
        this.treatment = treatment;
        this.placing = placing;
        this.now = now;
    }

    /**
     * The places of the visit and of whatever goes with it; refused with every reason and the nearest places.
     *
     * @param chosen the conversations that go along and where to, or null for whatever has to
     */
    List<WantedVisit> placesOrRefuse(
            Course course, CourseSession visit, SlotWish wish, @Nullable List<VisitWish> chosen) {
        List<Violation> reasons = new ArrayList<>();
        List<WantedVisit> places = places(course, visit, wish, chosen, reasons);
        if (reasons.isEmpty() && !places.isEmpty()) {
            if (chosen == null) {
                visit.refuseIfAt(places.getFirst().visit().slot());
            }
            return places;
        }
        Map<String, Object> details = details(course, visit, wish.startsAt(), reasons);
        throw reasons.stream().allMatch(Violation::taken)
                ? taken(details)
                : Refused.unprocessable(
                        "move-refused",
                        String.join(
                                " ", reasons.stream().map(Violation::sentence).toList()),
                        details);
    }

    /** Where it would be after a move there, and whatever goes with it; none when it cannot be moved there. */
    List<PlannedVisit> placesFor(Course course, CourseSession visit, SlotWish wish) {
        List<Violation> reasons = new ArrayList<>();
        List<WantedVisit> places = places(course, visit, wish, null, reasons);
        return reasons.isEmpty() ? places.stream().map(WantedVisit::visit).toList() : List.of();
    }

    /** What a move there would meet. */
    MoveSession.Outlook outlook(Course course, CourseSession visit, SlotWish wish) {
        List<Violation> reasons = new ArrayList<>();
        places(course, visit, wish, null, reasons);
        return new MoveSession.Outlook(
                reasons, reasons.isEmpty() ? List.of() : nearest(course, visit, wish.startsAt()));
    }

    private List<WantedVisit> places(
            Course course,
            CourseSession visit,
            SlotWish wish,
            @Nullable List<VisitWish> chosen,
            List<Violation> reasons) {
        Capacity capacity = placing.capacity(visit.part());
        reasons.addAll(capacity.whyNot(wish.startsAt(), wish.team()));
        reasons.addAll(rules(course, visit, wish.startsAt()));
        Optional<Slot> slot = capacity.place(wish.startsAt(), wish.team());
        if (!reasons.isEmpty() || slot.isEmpty()) {
            return List.of();
        }
        List<WantedVisit> along = chosen == null
                ? along(course, visit, slot.get())
                : asChosen(course, visit, slot.get(), chosen, reasons);
        reasons.addAll(conversations(course, along));
        return along;
    }

    /** What to say when the place was taken in the last moment. */
    Refused taken(Course course, CourseSession visit, Instant wanted) {
        return taken(details(course, visit, wanted, List.of()));
    }

    private static Refused taken(Map<String, Object> details) {
        return Refused.conflict("slot-taken", "That place is taken; the session stays where it was.", details);
    }

    private Map<String, Object> details(Course course, CourseSession visit, Instant wanted, List<Violation> reasons) {
        return Map.of("reasons", reasons, "alternatives", nearest(course, visit, wanted));
    }

    private List<Slot> nearest(Course course, CourseSession visit, Instant wanted) {
        NearestSlots near = new NearestSlots(placing.capacity(visit.part()), new SeriesRules(protocol.induction()));
        return near
                .to(
                        ConversationWindow.nearest(treatment, course, visit, wanted),
                        standing(visit),
                        others(course, visit),
                        now)
                .stream()
                .filter(slot -> rules(course, visit, slot.startsAt()).isEmpty())
                .filter(slot ->
                        conversations(course, along(course, visit, slot)).isEmpty())
                .toList();
    }

    /** What the course itself says against a start then, whatever is free. */
    private List<Violation> rules(Course course, CourseSession visit, Instant startsAt) {
        List<Violation> reasons = new ArrayList<>();
        LocalDate date = placing.onTheWall(startsAt).toLocalDate();
        if (course.away().stream().anyMatch(away -> away.covers(date))) {
            reasons.add(Violation.of(HardRule.PATIENT_PRESENT, "The patient is away on " + date + "."));
        }
        if (visit.dose()) {
            LocalDate until = course.orderValidUntil();
            if (until != null && date.isAfter(until)) {
                reasons.add(Violation.of(
                        HardRule.ORDER_VALID, "The order holds until " + until + "; a prescriber has to renew it."));
            }
            if (visit.phase() == Phase.INDUCTION) {
                Start there = new Start(visit.number(), placing.onTheWall(startsAt));
                reasons.addAll(
                        new SeriesRules(protocol.induction()).checkMove(others(course, visit), standing(visit), there));
            } else {
                window(course).filter(window -> !window.covers(date)).ifPresent(window -> reasons.add(window.broken()));
            }
        }
        return reasons;
    }

    private Optional<TaperWindow> window(Course course) {
        return new TaperOutlook(course, protocol).next(placing.onTheWall(now).toLocalDate());
    }

    private Start standing(CourseSession visit) {
        return new Start(visit.number(), placing.onTheWall(visit.startsAt()));
    }

    /** When the doses of the induction that count beside this one start; nothing for other visits. */
    private List<Start> others(Course course, CourseSession visit) {
        if (!visit.dose() || visit.phase() != Phase.INDUCTION) {
            return List.of();
        }
        return course.sessions().stream()
                .filter(other -> other.phase() == Phase.INDUCTION
                        && !other.sessionId().equals(visit.sessionId())
                        && (other.toCome() || other.happened()))
                .map(other -> new Start(other.number(), placing.onTheWall(other.startsAt())))
                .toList();
    }

    /** The visit there, and its conversations where they are, or as near as their windows allow. */
    private List<WantedVisit> along(Course course, CourseSession visit, Slot slot) {
        List<WantedVisit> all = new ArrayList<>();
        all.add(wanted(visit, slot));
        if (!visit.dose() || treatment.integration() == null) {
            return all;
        }
        for (CourseSession conversation : course.conversations()) {
            boolean its = conversation.toCome()
                    && (conversation.belongsTo(visit)
                            || conversation.part() == Part.PREPARATION && firstToCome(course, visit, slot));
            if (its) {
                goingAlong(course, visit, conversation, slot).ifPresent(all::add);
            }
        }
        return all;
    }

    /** The visit there, and the conversations just where they were chosen to be. */
    private List<WantedVisit> asChosen(
            Course course, CourseSession visit, Slot slot, List<VisitWish> chosen, List<Violation> reasons) {
        List<WantedVisit> all = new ArrayList<>(List.of(wanted(visit, slot)));
        for (VisitWish wish : chosen) {
            course.conversations().stream()
                    .filter(other -> other.toCome() && other.part() == wish.part() && other.number() == wish.number())
                    .findFirst()
                    .ifPresent(conversation -> {
                        Capacity capacity = placing.capacity(wish.part());
                        Instant startsAt = wish.at().startsAt();
                        reasons.addAll(capacity.whyNot(startsAt, wish.at().team()));
                        reasons.addAll(rules(course, conversation, startsAt));
                        capacity.place(startsAt, wish.at().team())
                                .ifPresent(there -> all.add(wanted(conversation, there)));
                    });
        }
        return all;
    }

    private Optional<WantedVisit> goingAlong(
            Course course, CourseSession visit, CourseSession conversation, Slot dose) {
        List<WantedVisit> staying = List.of(wanted(visit, dose));
        boolean before = conversation.part() == Part.PREPARATION;
        if (conversations(course, staying).stream()
                .noneMatch(broken -> broken.rule().equals(rule(before)))) {
            return Optional.empty();
        }
        Companion window = before ? treatment.preparation() : treatment.integration();
        if (window == null) {
            return Optional.empty();
        }
        long middle = (window.fromHours() + Math.min(window.toHours(), 3L * window.fromHours())) / 2;
        Instant wanted = dose.startsAt().plusSeconds((before ? -middle : middle) * 3_600);
        Capacity capacity = placing.capacity(conversation.part());
        Team same = new Team(null, null, null, conversation.place().slot().therapistId());
        return new NearestSlots(capacity, new SeriesRules(protocol.induction()))
                .to(wanted, standing(conversation), List.of(), now).stream()
                        .filter(slot ->
                                rules(course, conversation, slot.startsAt()).isEmpty())
                        .map(slot -> wanted(
                                conversation,
                                capacity.place(slot.startsAt(), same).orElse(slot)))
                        .filter(moved -> conversations(course, List.of(staying.getFirst(), moved)).stream()
                                .noneMatch(broken -> broken.rule().equals(rule(before))))
                        .findFirst();
    }

    private static String rule(boolean preparation) {
        return (preparation ? HardRule.PREPARATION : HardRule.INTEGRATION).wireName();
    }

    private static WantedVisit wanted(CourseSession visit, Slot slot) {
        return new WantedVisit(visit.sessionId(), new PlannedVisit(visit.part(), visit.number(), slot), visit.phase());
    }

    /** What the conversations of the course say against it when these visits have moved. */
    private List<Violation> conversations(Course course, List<WantedVisit> moved) {
        List<CourseSession> staying = course.visits().stream()
                .filter(visit -> visit.toCome() || visit.happened())
                .filter(visit ->
                        moved.stream().noneMatch(one -> visit.sessionId().equals(one.sessionId())))
                .toList();
        List<ConversationRules.Timed> visits = Stream.concat(
                        staying.stream().map(visit -> ConversationRules.Timed.of(visit, placing.zone())),
                        moved.stream().map(one -> ConversationRules.Timed.of(one.visit(), placing.zone())))
                .toList();
        return new ConversationRules(treatment)
                .check(visits, course::integrationIsToCome, SessionSeries.prepared(course));
    }

    private static boolean firstToCome(Course course, CourseSession visit, Slot slot) {
        return course.sessions().stream()
                .filter(other -> !other.sessionId().equals(visit.sessionId()))
                .noneMatch(other ->
                        other.happened() || other.toCome() && other.startsAt().isBefore(slot.startsAt()));
    }
}

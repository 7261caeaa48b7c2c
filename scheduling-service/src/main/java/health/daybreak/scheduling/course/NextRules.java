package health.daybreak.scheduling.course;

import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.plan.Capacity;
import health.daybreak.scheduling.plan.PlannedVisit;
import health.daybreak.scheduling.plan.Team;
import health.daybreak.scheduling.plan.Treatments;
import health.daybreak.scheduling.plan.model.Companion;
import health.daybreak.scheduling.plan.model.HardRule;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.plan.model.Treatment;
import health.daybreak.scheduling.plan.model.Violation;
import health.daybreak.scheduling.protocol.Protocols;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a session after the induction is held to: its window, the order, the patient's journeys and the places left. */
final class NextRules {

    private final Protocols protocols;
    private final Availability availability;

    NextRules(Protocols protocols, Availability availability) {
        this.protocols = protocols;
        this.availability = availability;
    }

    /**
     * The dose at this place and the integration that goes with it, nearest to the middle of its window and with the
     * dose's therapist where that can be; none when a rule refuses one of them.
     *
     * @param alsoHeld places that are promised to somebody else
     */
    List<PlannedVisit> together(Course course, TaperWindow window, VisitWish dose, Collection<Slot> alsoHeld) {
        Treatment treatment = treatment(course);
        Companion integration = treatment.integration();
        List<VisitWish> wishes = new ArrayList<>(List.of(dose));
        if (integration != null) {
            Optional<VisitWish> after = after(course, treatment, integration, dose, alsoHeld);
            if (after.isEmpty()) {
                return List.of();
            }
            wishes.add(after.get());
        }
        List<Violation> violations = new ArrayList<>();
        List<PlannedVisit> places = places(course, window, wishes, alsoHeld, violations);
        return violations.isEmpty() ? places : List.of();
    }

    private Optional<VisitWish> after(
            Course course, Treatment treatment, Companion window, VisitWish dose, Collection<Slot> alsoHeld) {
        Clinic clinic = availability.clinic();
        LocalDateTime given = LocalDateTime.ofInstant(dose.at().startsAt(), clinic.zone());
        LocalDateTime from = given.plusHours(window.fromHours());
        LocalDateTime to = given.plusHours(window.toHours());
        LocalDateTime middle = given.plusHours((window.fromHours() + window.toHours()) / 2);
        Placing placing = new Placing(
                treatment, availability.situation(clinic, given.toLocalDate(), to.toLocalDate(), Set.of(), alsoHeld));
        Optional<Slot> there = placing.capacity(Part.DOSE)
                .place(dose.at().startsAt(), dose.at().team());
        Capacity capacity = placing.capacity(Part.INTEGRATION);
        return there.flatMap(slot -> Stream.of(new Team(null, null, null, slot.therapistId()), Team.ANYONE)
                .flatMap(team -> capacity
                        .between(from, to, team)
                        .filter(hour ->
                                !away(course, placing.onTheWall(hour.startsAt()).toLocalDate()))
                        .min(Comparator.comparing(hour -> Duration.between(middle, placing.onTheWall(hour.startsAt()))
                                .abs()))
                        .stream())
                .findFirst()
                .map(hour -> new VisitWish(
                        Part.INTEGRATION,
                        dose.number(),
                        new SlotWish(hour.startsAt(), new Team(null, null, null, hour.therapistId())))));
    }

    private Treatment treatment(Course course) {
        return Treatments.of(
                protocols.get(course.order().protocolId(), course.order().protocolVersion()),
                availability.clinic(),
                course.order().skills());
    }

    private static boolean away(Course course, LocalDate date) {
        return course.away().stream().anyMatch(away -> away.covers(date));
    }

    /**
     * The visits at these places, the dose first; every rule that refuses is added to the violations.
     *
     * @param alsoHeld places that are promised to somebody else
     */
    List<PlannedVisit> places(
            Course course,
            TaperWindow window,
            List<VisitWish> wishes,
            Collection<Slot> alsoHeld,
            List<Violation> violations) {
        Clinic clinic = availability.clinic();
        List<LocalDate> dates = wishes.stream()
                .map(wish -> wish.at().startsAt().atZone(clinic.zone()).toLocalDate())
                .sorted()
                .toList();
        Treatment treatment = treatment(course);
        Placing placing = new Placing(
                treatment, availability.situation(clinic, dates.getFirst(), dates.getLast(), Set.of(), alsoHeld));
        List<PlannedVisit> visits = placing.place(wishes, violations);
        violations.addAll(new ConversationRules(treatment).check(placing.timed(wishes), number -> true, true));
        LocalDate date = placing.onTheWall(wishes.getFirst().at().startsAt()).toLocalDate();
        LocalDate until = course.orderValidUntil();
        if (!window.covers(date)) {
            violations.add(window.broken());
        }
        if (until != null && date.isAfter(until)) {
            violations.add(Violation.of(
                    HardRule.ORDER_VALID, "The order holds until " + until + "; a prescriber has to renew it."));
        }
        if (dates.stream().anyMatch(on -> away(course, on))) {
            violations.add(Violation.of(HardRule.PATIENT_PRESENT, "The patient is away then."));
        }
        return visits;
    }
}

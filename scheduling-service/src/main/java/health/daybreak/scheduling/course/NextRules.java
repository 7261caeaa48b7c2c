package health.daybreak.scheduling.course;

import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.plan.PlannedVisit;
import health.daybreak.scheduling.plan.Treatments;
import health.daybreak.scheduling.plan.model.HardRule;
import health.daybreak.scheduling.plan.model.Treatment;
import health.daybreak.scheduling.plan.model.Violation;
import health.daybreak.scheduling.protocol.Protocols;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What a session after the induction is held to: its window, the order, the patient's journeys and the places left. */
final class NextRules {

    private final Protocols protocols;
    private final Availability availability;

    NextRules(Protocols protocols, Availability availability) {
        this.protocols = protocols;
        this.availability = availability;
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
        Treatment treatment = Treatments.of(
                protocols.get(course.order().protocolId(), course.order().protocolVersion()));
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
        if (course.away().stream().anyMatch(away -> dates.stream().anyMatch(away::covers))) {
            violations.add(Violation.of(HardRule.PATIENT_PRESENT, "The patient is away then."));
        }
        return visits;
    }
}

package health.daybreak.scheduling.course;

import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.plan.PlannedVisit;
import health.daybreak.scheduling.plan.SeriesRules;
import health.daybreak.scheduling.plan.Treatments;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.plan.model.Treatment;
import health.daybreak.scheduling.plan.model.Violation;
import health.daybreak.scheduling.protocol.Protocol;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Turns the places that a prescriber chose into ones with a chair and people, if every rule allows them. */
@Component
final class WishedSlots {

    /** Nobody books further ahead than that; our own proposal. */
    static final Duration REACH = Duration.ofDays(365);

    private final Availability availability;

    WishedSlots(Availability availability) {
        this.availability = availability;
    }

    /** The visits and whatever rule they break; the visits are all there when no rule is. */
    record Checked(List<PlannedVisit> visits, List<Violation> violations) {}

    /** Judges the doses of a new course, in order of time, with the conversations that were chosen for them. */
    Checked check(
            Clinic clinic,
            Protocol protocol,
            List<SlotWish> doses,
            List<VisitWish> conversations,
            Set<String> skills,
            Instant now) {
        List<VisitWish> wishes = new ArrayList<>();
        doses.stream()
                .sorted(Comparator.comparing(SlotWish::startsAt))
                .forEach(dose -> wishes.add(new VisitWish(Part.DOSE, wishes.size() + 1, dose)));
        wishes.addAll(conversations);
        List<SlotWish> inOrder = wishes.stream()
                .map(VisitWish::at)
                .sorted(Comparator.comparing(SlotWish::startsAt))
                .toList();
        List<Violation> violations = new ArrayList<>(outOfReach(inOrder, now));
        if (!violations.isEmpty()) {
            return new Checked(List.of(), violations);
        }
        LocalDate first = inOrder.getFirst().startsAt().atZone(clinic.zone()).toLocalDate();
        LocalDate last = inOrder.getLast().startsAt().atZone(clinic.zone()).toLocalDate();
        Treatment treatment = Treatments.of(protocol, clinic, skills);
        Placing placing = new Placing(treatment, availability.situation(clinic, first, last, Set.of()));
        List<PlannedVisit> visits = placing.place(wishes, violations);
        violations.addAll(new SeriesRules(protocol.induction()).check(placing.starts(wishes)));
        violations.addAll(new ConversationRules(treatment).check(placing.timed(wishes), number -> true, false));
        return new Checked(visits, violations);
    }

    static List<Violation> outOfReach(List<SlotWish> wishes, Instant now) {
        List<Violation> violations = new ArrayList<>();
        for (SlotWish wish : wishes) {
            if (!wish.startsAt().isAfter(now) || wish.startsAt().isAfter(now.plus(REACH))) {
                violations.add(new Violation(
                        "slot.in-reach",
                        wish.startsAt() + " is not within the next " + REACH.toDays() + " days.",
                        false));
            }
        }
        return violations;
    }
}

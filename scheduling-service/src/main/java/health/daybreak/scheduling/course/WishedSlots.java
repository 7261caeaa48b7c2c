package health.daybreak.scheduling.course;

import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.plan.Capacity;
import health.daybreak.scheduling.plan.SeriesRules;
import health.daybreak.scheduling.plan.Start;
import health.daybreak.scheduling.plan.model.Violation;
import health.daybreak.scheduling.protocol.Protocol;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Turns the slots that a prescriber chose into ones with a chair and people, if every rule allows them. */
@Component
final class WishedSlots {

    /** Nobody books further ahead than that; our own proposal. */
    static final Duration REACH = Duration.ofDays(365);

    private final Availability availability;

    WishedSlots(Availability availability) {
        this.availability = availability;
    }

    /** The slots in order and whatever rule they break; the slots are all there when no rule is. */
    record Checked(List<Slot> slots, List<Violation> violations) {}

    Checked check(Clinic clinic, Protocol protocol, List<SlotWish> wishes, Instant now) {
        List<SlotWish> inOrder =
                wishes.stream().sorted(Comparator.comparing(SlotWish::startsAt)).toList();
        List<Violation> violations = new ArrayList<>(outOfReach(inOrder, now));
        if (!violations.isEmpty()) {
            return new Checked(List.of(), violations);
        }
        LocalDate first = inOrder.getFirst().startsAt().atZone(clinic.zone()).toLocalDate();
        LocalDate last = inOrder.getLast().startsAt().atZone(clinic.zone()).toLocalDate();
        Capacity capacity = availability.capacity(clinic, protocol, first, last, Availability.NOBODY);
        List<Start> starts = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        for (SlotWish wish : inOrder) {
            starts.add(new Start(starts.size() + 1, capacity.onTheWall(wish.startsAt())));
            violations.addAll(capacity.whyNot(wish.startsAt(), wish.team()));
            capacity.place(wish.startsAt(), wish.team()).ifPresent(slots::add);
        }
        violations.addAll(new SeriesRules(protocol.induction()).check(starts));
        return new Checked(slots, violations);
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

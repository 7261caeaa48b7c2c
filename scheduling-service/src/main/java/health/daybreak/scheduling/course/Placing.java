package health.daybreak.scheduling.course;

import health.daybreak.scheduling.plan.Capacity;
import health.daybreak.scheduling.plan.PlannedVisit;
import health.daybreak.scheduling.plan.Start;
import health.daybreak.scheduling.plan.model.HardRule;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.plan.model.Treatment;
import health.daybreak.scheduling.plan.model.Violation;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds chairs and people for visits of a treatment at given times. Not safe for several threads at once. */
final class Placing {

    private final Treatment treatment;
    private final Situation situation;
    private final Map<Part, Capacity> capacities = new EnumMap<>(Part.class);

    Placing(Treatment treatment, Situation situation) {
        this.treatment = treatment;
        this.situation = situation;
    }

    /** Where visits of this part can be. */
    Capacity capacity(Part part) {
        return capacities.computeIfAbsent(part, wanted -> new Capacity(treatment.kind(wanted), situation));
    }

    ZoneId zone() {
        return situation.clinic().zone();
    }

    LocalDateTime onTheWall(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone());
    }

    /** The visits that can be there; whatever keeps the others from it is added to the violations. */
    List<PlannedVisit> place(List<VisitWish> wishes, List<Violation> violations) {
        List<PlannedVisit> visits = new ArrayList<>();
        for (VisitWish wish : wishes) {
            if (!has(wish.part()) || wishes.stream().filter(wish::sameVisit).count() > 1) {
                violations.add(Violation.of(
                        HardRule.COUNT,
                        "The protocol has no such visit, or not twice: " + wish.part() + " " + wish.number() + "."));
                continue;
            }
            Capacity capacity = capacity(wish.part());
            SlotWish at = wish.at();
            violations.addAll(capacity.whyNot(at.startsAt(), at.team()));
            capacity.place(at.startsAt(), at.team())
                    .ifPresent(slot -> visits.add(new PlannedVisit(wish.part(), wish.number(), slot)));
        }
        return visits;
    }

    private boolean has(Part part) {
        return switch (part) {
            case DOSE -> true;
            case PREPARATION -> treatment.preparation() != null;
            case INTEGRATION -> treatment.integration() != null;
        };
    }

    List<Start> starts(List<VisitWish> wishes) {
        return wishes.stream()
                .filter(wish -> wish.part() == Part.DOSE)
                .map(wish -> new Start(wish.number(), onTheWall(wish.at().startsAt())))
                .toList();
    }

    List<ConversationRules.Timed> timed(List<VisitWish> wishes) {
        return wishes.stream()
                .map(wish -> new ConversationRules.Timed(
                        wish.part(), wish.number(), onTheWall(wish.at().startsAt())))
                .toList();
    }
}

package health.daybreak.scheduling.plan.check;

import health.daybreak.scheduling.day.Hold;
import health.daybreak.scheduling.plan.model.HardRule;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.plan.model.Treatment;
import health.daybreak.scheduling.plan.model.Visit;
import health.daybreak.scheduling.plan.model.VisitKind;
import health.daybreak.scheduling.protocol.VisitPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rules about visits that take the same chair or person, whatever the number of plans. */
final class SharingChecks {

    private static final String OTHERS = "";

    /** A part of a chair's or a person's time, and who takes it by which rule. */
    private record Taken(Instant from, Instant to, int share, HardRule rule, String courseId) {

        boolean covers(Instant instant) {
            return !from.isAfter(instant) && to.isAfter(instant);
        }
    }

    private final int chairsPerNurse;
    private final Map<String, List<Taken>> chairs = new HashMap<>();
    private final Map<String, List<Taken>> people = new HashMap<>();

    SharingChecks(Situation situation) {
        this.chairsPerNurse = situation.clinic().chairsPerNurse();
        for (Hold hold : situation.held()) {
            HardRule rule =
                    switch (hold.kind()) {
                        case CHAIR -> HardRule.CHAIR_FREE;
                        case PERSON -> hold.share() == Hold.WHOLE ? HardRule.THERAPIST_FREE : HardRule.NURSE_FREE;
                    };
            Taken taken = new Taken(hold.from(), hold.to(), hold.share(), rule, OTHERS);
            add(hold.kind() == Hold.Kind.CHAIR ? chairs : people, hold.id(), taken);
        }
    }

    void add(Visit visit, Treatment treatment) {
        VisitKind kind = Kinds.of(visit, treatment);
        Instant clean = visit.endsAt().plus(Duration.ofMinutes(kind.cleaningMinutes()));
        String course = visit.courseId();
        add(chairs, visit.chairId(), new Taken(visit.startsAt(), clean, Hold.WHOLE, HardRule.CHAIR_FREE, course));
        Instant from = visit.startsAt();
        for (VisitPhase phase : kind.phases()) {
            Instant to = from.plus(Duration.ofMinutes(phase.minutes()));
            if (phase.therapist()) {
                add(people, visit.therapistId(), new Taken(from, to, Hold.WHOLE, HardRule.THERAPIST_FREE, course));
            }
            if (phase.nurse() && !Objects.equals(visit.nurseId(), visit.therapistId())) {
                Integer most = phase.patientsPerNurse();
                int share = Hold.oneOf(most == null ? chairsPerNurse : Math.min(most, chairsPerNurse));
                add(people, visit.nurseId(), new Taken(from, to, share, HardRule.NURSE_FREE, course));
            }
            from = to;
        }
    }

    List<Broken> broken() {
        List<Broken> all = new ArrayList<>();
        chairs.forEach((id, taken) -> overTaken(all, id, taken));
        people.forEach((id, taken) -> overTaken(all, id, taken));
        return all;
    }

    /** Wherever a stretch begins, all that are under way there must fit together. */
    private static void overTaken(List<Broken> all, String id, List<Taken> taken) {
        taken.sort(Comparator.comparing(Taken::from));
        List<Taken> underWay = new ArrayList<>();
        for (Taken next : taken) {
            underWay.removeIf(before -> !before.covers(next.from));
            underWay.add(next);
            int sum = underWay.stream().mapToInt(Taken::share).sum();
            if (sum > Hold.WHOLE) {
                boolean therapist = underWay.stream().anyMatch(one -> one.rule == HardRule.THERAPIST_FREE);
                HardRule rule = therapist ? HardRule.THERAPIST_FREE : next.rule;
                all.add(new Broken(rule, next.courseId, id + " is taken more than once from " + next.from));
            }
        }
    }

    private static void add(Map<String, List<Taken>> lanes, @Nullable String id, Taken taken) {
        if (id != null) {
            lanes.computeIfAbsent(id, none -> new ArrayList<>()).add(taken);
        }
    }
}

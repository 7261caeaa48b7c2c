package health.daybreak.scheduling.plan.check;

import health.daybreak.scheduling.clinic.Chair;
import health.daybreak.scheduling.day.Hold;
import health.daybreak.scheduling.plan.model.CoursePlan;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.plan.model.Visit;
import health.daybreak.scheduling.plan.model.VisitKind;
import health.daybreak.scheduling.plan.model.Weights;
import health.daybreak.scheduling.staff.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** By how many quarters of an hour chairs are taken beyond what is comfortable, date by date. */
final class Crowding {

    private static final int MINUTES = 15;
    private static final int HUNDRED = 100;

    private final Situation situation;
    private final Duty duty;
    private final ZoneId zone;

    Crowding(Situation situation) {
        this.situation = situation;
        this.duty = new Duty(situation);
        this.zone = situation.clinic().zone();
    }

    long quarters(Collection<CoursePlan> plans, Map<String, CourseRequest> requests) {
        Map<LocalDate, Integer> load = new HashMap<>();
        for (CoursePlan plan : plans) {
            CourseRequest request = Objects.requireNonNull(requests.get(plan.courseId()));
            for (Visit visit : plan.visits()) {
                VisitKind kind = Kinds.of(visit, request.treatment());
                LocalDate date = visit.startsAt().atZone(zone).toLocalDate();
                load.merge(date, (kind.minutes() + kind.cleaningMinutes()) / MINUTES, Integer::sum);
            }
        }
        return load.entrySet().stream()
                .mapToLong(day -> {
                    int held = held(day.getKey());
                    int comfortable = comfortable(day.getKey());
                    return Math.max(0, held + day.getValue() - comfortable) - Math.max(0, held - comfortable);
                })
                .sum();
    }

    private int held(LocalDate date) {
        int held = 0;
        for (Instant at = start(date); at.isBefore(start(date.plusDays(1))); at = at.plus(Duty.QUARTER)) {
            Instant from = at;
            held += (int) situation.held().stream()
                    .filter(hold -> hold.kind() == Hold.Kind.CHAIR)
                    .filter(hold -> hold.from().isBefore(from.plus(Duty.QUARTER))
                            && hold.to().isAfter(from))
                    .map(Hold::id)
                    .distinct()
                    .count();
        }
        return held;
    }

    private int comfortable(LocalDate date) {
        int chairs = 0;
        int nurses = 0;
        for (Instant at = start(date); at.isBefore(start(date.plusDays(1))); at = at.plus(Duty.QUARTER)) {
            Instant from = at;
            Instant to = at.plus(Duty.QUARTER);
            if (duty.open(from, to)) {
                chairs += (int) situation.clinic().chairs().stream()
                        .map(Chair::chairId)
                        .filter(chair -> duty.inService(chair, from, to))
                        .count();
                nurses += (int) situation.staff().stream()
                        .filter(person -> duty.there(person, Role.NURSE, from, to))
                        .count();
            }
        }
        int most = Math.min(chairs, nurses * situation.clinic().chairsPerNurse());
        return most * Weights.COMFORTABLE_PERCENT / HUNDRED;
    }

    private Instant start(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }
}

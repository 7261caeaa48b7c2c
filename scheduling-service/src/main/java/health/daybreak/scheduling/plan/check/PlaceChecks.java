package health.daybreak.scheduling.plan.check;

import health.daybreak.scheduling.clinic.Chair;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.HardRule;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.plan.model.Situation;
import health.daybreak.scheduling.plan.model.Visit;
import health.daybreak.scheduling.plan.model.VisitKind;
import health.daybreak.scheduling.protocol.VisitPhase;
import health.daybreak.scheduling.staff.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The rules about one visit by itself; a method for each. */
final class PlaceChecks {

    private final Situation situation;
    private final Duty duty;
    private final ZoneId zone;

    PlaceChecks(Situation situation) {
        this.situation = situation;
        this.duty = new Duty(situation);
        this.zone = situation.clinic().zone();
    }

    List<Broken> broken(Visit visit, CourseRequest request) {
        VisitKind kind = Kinds.of(visit, request.treatment());
        List<Broken> all = new ArrayList<>();
        check(all, HardRule.ON_THE_GRID, visit, onTheGrid(visit, kind));
        check(all, HardRule.IN_REACH, visit, visit.startsAt().isAfter(request.notBefore()));
        check(all, HardRule.CLINIC_OPEN, visit, duty.open(visit.startsAt(), visit.endsAt()));
        check(all, HardRule.CHAIR_ON_DUTY, visit, chair(visit, kind));
        check(all, HardRule.NURSE_ON_DUTY, visit, person(visit, kind, VisitPhase::nurse, visit.nurseId(), Role.NURSE));
        check(
                all,
                HardRule.PRESCRIBER_ON_DUTY,
                visit,
                person(visit, kind, VisitPhase::prescriber, visit.prescriberId(), Role.PRESCRIBER));
        check(
                all,
                HardRule.THERAPIST_ON_DUTY,
                visit,
                person(visit, kind, VisitPhase::therapist, visit.therapistId(), Role.THERAPIST));
        check(all, HardRule.THERAPIST_APART, visit, apart(visit));
        check(all, HardRule.SKILLED, visit, skilled(visit, kind));
        check(all, HardRule.PATIENT_PRESENT, visit, present(visit, request));
        check(all, HardRule.ORDER_VALID, visit, valid(visit, request));
        return all;
    }

    private boolean onTheGrid(Visit visit, VisitKind kind) {
        long second = visit.startsAt().atZone(zone).toLocalTime().toSecondOfDay();
        return second % Duty.QUARTER.toSeconds() == 0
                && Duration.between(visit.startsAt(), visit.endsAt()).equals(Duration.ofMinutes(kind.minutes()));
    }

    private boolean chair(Visit visit, VisitKind kind) {
        boolean fit = situation.clinic().chairs().stream()
                .filter(chair -> chair.chairId().equals(visit.chairId()))
                .map(Chair::routes)
                .anyMatch(routes -> routes.contains(kind.place()));
        Instant clean = visit.endsAt().plus(Duration.ofMinutes(kind.cleaningMinutes()));
        return fit && duty.inService(visit.chairId(), visit.startsAt(), clean);
    }

    private boolean person(
            Visit visit, VisitKind kind, Predicate<VisitPhase> needed, @Nullable String staffId, Role role) {
        Instant from = visit.startsAt();
        for (VisitPhase phase : kind.phases()) {
            Instant to = from.plus(Duration.ofMinutes(phase.minutes()));
            if (needed.test(phase) && (staffId == null || !duty.there(staffId, role, from, to))) {
                return false;
            }
            from = to;
        }
        return true;
    }

    private boolean skilled(Visit visit, VisitKind kind) {
        LocalDate date = visit.startsAt().atZone(zone).toLocalDate();
        return kind.skills().stream().allMatch(need -> need.roles().stream().allMatch(role -> {
            String staffId = inRole(visit, role);
            return staffId == null
                    || situation.staff().stream()
                            .anyMatch(person -> person.staffId().equals(staffId) && person.can(need, date));
        }));
    }

    private static @Nullable String inRole(Visit visit, Role role) {
        return switch (role) {
            case NURSE -> visit.nurseId();
            case PRESCRIBER -> visit.prescriberId();
            case THERAPIST -> visit.therapistId();
            case FRONT_DESK, MANAGER, ANALYST, AUDITOR -> null;
        };
    }

    private static boolean apart(Visit visit) {
        return visit.nurseId() == null || !visit.nurseId().equals(visit.therapistId());
    }

    private boolean present(Visit visit, CourseRequest request) {
        LocalDateTime from = LocalDateTime.ofInstant(visit.startsAt(), zone);
        LocalDateTime to = LocalDateTime.ofInstant(visit.endsAt(), zone);
        return request.presence().allows(from, to);
    }

    private boolean valid(Visit visit, CourseRequest request) {
        LocalDate until = request.validUntil();
        return visit.part() != Part.DOSE
                || until == null
                || !visit.startsAt().atZone(zone).toLocalDate().isAfter(until);
    }

    private void check(List<Broken> all, HardRule rule, Visit visit, boolean kept) {
        if (!kept) {
            all.add(new Broken(
                    rule,
                    visit.courseId(),
                    visit.part() + " " + visit.number() + " at "
                            + visit.startsAt().atZone(zone) + " breaks " + rule.wireName()));
        }
    }
}

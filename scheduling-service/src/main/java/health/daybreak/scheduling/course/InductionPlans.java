package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.plan.PlannedVisit;
import health.daybreak.scheduling.plan.Series;
import health.daybreak.scheduling.plan.model.Violation;
import health.daybreak.scheduling.protocol.Protocol;
import health.daybreak.scheduling.protocol.Protocols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Decides where the sessions of a new course are to be: where the prescriber chose, or the best series there is. */
@Component
final class InductionPlans {

    private final Protocols protocols;
    private final Availability availability;
    private final WishedSlots wishedSlots;
    private final TakenPlaces takenPlaces;
    private final Alternatives alternatives;

    InductionPlans(
            Protocols protocols,
            Availability availability,
            WishedSlots wishedSlots,
            TakenPlaces takenPlaces,
            Alternatives alternatives) {
        this.protocols = protocols;
        this.availability = availability;
        this.wishedSlots = wishedSlots;
        this.takenPlaces = takenPlaces;
        this.alternatives = alternatives;
    }

    /** One request to start a course, with what it is judged by. */
    record Attempt(String courseId, NewCourse wanted, Protocol protocol, Clinic clinic, Instant now) {}

    /** A place for each visit; of no use when anything is broken. */
    record Plan(List<PlannedVisit> visits, List<Violation> violations) {}

    Attempt attempt(String courseId, NewCourse wanted, Instant now) {
        Protocol protocol = protocols.inForce(wanted.protocolId(), LocalDate.ofInstant(now, ZoneOffset.UTC));
        Clinic clinic = availability.clinic();
        clinic.requireKnown(wanted.skills());
        return new Attempt(courseId, wanted, protocol, clinic, now);
    }

    /** A place for each visit, or every rule that the chosen ones break; refused (409) when no series fits. */
    Plan plan(Attempt attempt) {
        return attempt.wanted().slots().isEmpty() ? new Plan(bestOrRefuse(attempt), List.of()) : chosen(attempt);
    }

    /** The best series that is left; or the chosen slots once more, if whoever took one had to give it back. */
    List<PlannedVisit> another(Course failed, Attempt attempt) {
        if (attempt.wanted().slots().isEmpty()) {
            return best(attempt);
        }
        return takenPlaces.areFreeAgain(failed, attempt.clinic().chairsPerNurse())
                ? failed.visits().stream()
                        .map(visit -> new PlannedVisit(
                                visit.part(), visit.number(), visit.place().slot()))
                        .toList()
                : List.of();
    }

    /** The refusal of slots that break these rules, with alternatives. */
    Refused refused(List<Violation> violations, Attempt attempt) {
        return violations.stream().allMatch(Violation::taken)
                ? taken(violations, attempt)
                : Refused.unprocessable(
                        "slots-refused",
                        String.join(
                                " ",
                                violations.stream().map(Violation::sentence).toList()),
                        Map.of("reasons", violations, "alternatives", alternatives(attempt)));
    }

    Refused taken(List<Violation> reasons, Attempt attempt) {
        return Refused.conflict(
                "slot-taken",
                "One of the slots was taken meanwhile; nothing was booked. Choose another series.",
                Map.of("reasons", reasons, "alternatives", alternatives(attempt)));
    }

    private Plan chosen(Attempt attempt) {
        WishedSlots.Checked checked = wishedSlots.check(
                attempt.clinic(),
                attempt.protocol(),
                attempt.wanted().slots(),
                attempt.wanted().conversations(),
                attempt.wanted().skills(),
                attempt.now());
        return new Plan(checked.visits(), checked.violations());
    }

    private List<PlannedVisit> bestOrRefuse(Attempt attempt) {
        List<PlannedVisit> visits = best(attempt);
        if (visits.isEmpty()) {
            throw Refused.conflict(
                    "no-series-fits",
                    "No series of " + attempt.protocol().induction().sessions()
                            + " sessions fits; start later, add shifts or choose slots by hand.",
                    Map.of());
        }
        return visits;
    }

    private List<PlannedVisit> best(Attempt attempt) {
        return question(attempt)
                .planner()
                .best()
                .map(Series::of)
                .map(Series::allVisits)
                .orElse(List.of());
    }

    private List<Series> alternatives(Attempt attempt) {
        return alternatives.to(Cause.current().clinicId(), question(attempt));
    }

    private SeriesQuestion question(Attempt attempt) {
        return availability.series(
                attempt.clinic(),
                attempt.protocol(),
                attempt.wanted().from(),
                attempt.wanted().wishes(),
                attempt.wanted().skills(),
                attempt.now());
    }
}

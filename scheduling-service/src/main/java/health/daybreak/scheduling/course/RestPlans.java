package health.daybreak.scheduling.course;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.plan.PlannedVisit;
import health.daybreak.scheduling.plan.Series;
import health.daybreak.scheduling.plan.SeriesPlanner;
import health.daybreak.scheduling.plan.Treatments;
import health.daybreak.scheduling.plan.model.CourseRequest;
import health.daybreak.scheduling.plan.model.HardRule;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.plan.model.Violation;
import health.daybreak.scheduling.protocol.Protocol;
import health.daybreak.scheduling.protocol.Protocols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Decides where the sessions that are left of an induction can be. Claims nothing. */
@Component
final class RestPlans {

    /** How many days later the rest may begin when too many sessions of the last seven days stand in the way. */
    private static final int LATER = 7;

    private final Protocols protocols;
    private final Availability availability;
    private final CourseSettings settings;

    RestPlans(Protocols protocols, Availability availability, CourseSettings settings) {
        this.protocols = protocols;
        this.availability = availability;
        this.settings = settings;
    }

    RestOfSeries rest(Course course) {
        Protocol protocol =
                protocols.get(course.order().protocolId(), course.order().protocolVersion());
        return new RestOfSeries(
                course,
                Treatments.of(protocol, availability.clinic(), course.order().skills()));
    }

    RestProposals propose(Course course, RestWishes wishes, Instant now) {
        RestOfSeries rest = rest(course);
        rest.refuseIfNothingLeft();
        List<Series> within = found(course, rest, wishes, false, now);
        boolean own = within.isEmpty();
        List<Series> found = own ? found(course, rest, wishes, true, now) : within;
        return new RestProposals(
                rest.numbers(),
                own,
                found.stream()
                        .map(series ->
                                new Series(series.slots(), rest.numbered(series.conversations()), series.reasons()))
                        .toList());
    }

    /** The visits chosen; refused with every rule they break and with what could be chosen instead. */
    List<WantedVisit> placesOrRefuse(Course course, RestWishes wishes, SeriesChoice choice, Instant now) {
        RestOfSeries rest = rest(course);
        RestProposals proposals = propose(course, wishes, now);
        if (choice.slots().isEmpty()) {
            if (proposals.series().isEmpty()) {
                throw Refused.conflict(
                        "no-series-fits",
                        "The rest of the series fits nowhere; try other days or add shifts.",
                        Map.of());
            }
            Series best = proposals.series().getFirst();
            return rest.wanted(visits(rest, best));
        }
        List<Violation> violations = new ArrayList<>();
        List<PlannedVisit> visits = chosen(course, rest, wishes, choice, proposals.ownSeries(), violations, now);
        if (violations.isEmpty()) {
            return rest.wanted(visits);
        }
        Map<String, Object> details = Map.of("reasons", violations, "alternatives", proposals.series());
        throw violations.stream().allMatch(Violation::taken)
                ? Refused.conflict("slot-taken", "One of the places was taken meanwhile; nothing was changed.", details)
                : Refused.unprocessable(
                        "slots-refused",
                        String.join(
                                " ",
                                violations.stream().map(Violation::sentence).toList()),
                        details);
    }

    private static List<PlannedVisit> visits(RestOfSeries rest, Series series) {
        List<PlannedVisit> all = new ArrayList<>();
        series.slots().forEach(slot -> all.add(PlannedVisit.dose(rest.numbers().get(all.size()), slot)));
        all.addAll(series.conversations());
        return all;
    }

    private List<Series> found(Course course, RestOfSeries rest, RestWishes wishes, boolean own, Instant now) {
        LocalDate today = now.atZone(course.zone()).toLocalDate();
        LocalDate first = wishes.from() == null || wishes.from().isBefore(today) ? today : wishes.from();
        List<Series> found = List.of();
        for (int later = 0; later <= LATER && found.isEmpty(); later++) {
            Optional<CourseRequest> request =
                    rest.request(wishes, first.plusDays(later), own, settings.firstSessionWithinDays(), now);
            found = request.map(asked -> planned(course, rest, asked, own)).orElse(List.of());
        }
        return found;
    }

    private List<Series> planned(Course course, RestOfSeries rest, CourseRequest request, boolean own) {
        return new SeriesPlanner(
                        availability.situation(
                                availability.clinic(), request.firstDate(), request.lastDate(), rest.moving()),
                        request)
                .propose().stream()
                        .map(Series::of)
                        .filter(series -> rest.broken(
                                        series.slots().stream()
                                                .map(slot -> LocalDateTime.ofInstant(slot.startsAt(), course.zone()))
                                                .toList(),
                                        own)
                                .isEmpty())
                        .toList();
    }

    private List<PlannedVisit> chosen(
            Course course,
            RestOfSeries rest,
            RestWishes wishes,
            SeriesChoice choice,
            boolean own,
            List<Violation> violations,
            Instant now) {
        List<SlotWish> doses = choice.slots().stream()
                .sorted(Comparator.comparing(SlotWish::startsAt))
                .toList();
        if (doses.size() != rest.numbers().size()) {
            violations.add(Violation.of(
                    HardRule.COUNT, rest.numbers().size() + " sessions are left, not " + doses.size() + "."));
            return List.of();
        }
        List<VisitWish> all = new ArrayList<>();
        doses.forEach(dose -> all.add(new VisitWish(Part.DOSE, rest.numbers().get(all.size()), dose)));
        all.addAll(choice.conversations());
        List<SlotWish> places = all.stream().map(VisitWish::at).toList();
        violations.addAll(WishedSlots.outOfReach(places, now));
        if (!violations.isEmpty()) {
            return List.of();
        }
        Clinic clinic = availability.clinic();
        List<LocalDate> dates = places.stream()
                .map(place -> place.startsAt().atZone(clinic.zone()).toLocalDate())
                .sorted()
                .toList();
        Placing placing = new Placing(
                Treatments.of(
                        protocols.get(
                                course.order().protocolId(), course.order().protocolVersion()),
                        clinic,
                        course.order().skills()),
                availability.situation(clinic, dates.getFirst(), dates.getLast(), rest.moving()));
        List<PlannedVisit> visits = placing.place(all, violations);
        violations.addAll(rest.broken(
                doses.stream().map(dose -> placing.onTheWall(dose.startsAt())).toList(), own));
        violations.addAll(new ConversationRules(rest.treatment())
                .check(placing.timed(all), number -> true, SessionSeries.prepared(course)));
        LocalDate until = course.orderValidUntil();
        Stream<Away> away = Stream.concat(course.away().stream(), wishes.away().stream());
        List<Away> journeys = away.toList();
        for (LocalDate date : dates) {
            if (journeys.stream().anyMatch(journey -> journey.covers(date))) {
                violations.add(Violation.of(HardRule.PATIENT_PRESENT, "The patient is away on " + date + "."));
            }
        }
        doses.stream()
                .map(dose -> placing.onTheWall(dose.startsAt()).toLocalDate())
                .filter(date -> until != null && date.isAfter(until))
                .forEach(date -> violations.add(Violation.of(
                        HardRule.ORDER_VALID, "The order holds until " + until + "; a prescriber has to renew it.")));
        return visits;
    }
}

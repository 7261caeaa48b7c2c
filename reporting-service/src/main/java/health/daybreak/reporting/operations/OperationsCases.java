package health.daybreak.reporting.operations;

import health.daybreak.reporting.figures.Case;
import health.daybreak.reporting.figures.Case.Standing;
import health.daybreak.reporting.funnel.Milestone;
import health.daybreak.reporting.journey.Journey;
import health.daybreak.reporting.journey.Offer;
import health.daybreak.reporting.session.Session;
import health.daybreak.reporting.session.SessionStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the figures of operations are counted from. */
final class OperationsCases {

    private final Collection<Session> sessions;
    private final Collection<Journey> journeys;
    private final OperationsSettings settings;
    private final Steps steps;
    private final Instant now;

    /** @param now decides only which appointments are due by now */
    OperationsCases(
            Collection<Session> sessions, Collection<Journey> journeys, OperationsSettings settings, Instant now) {
        this.sessions = sessions;
        this.journeys = journeys;
        this.settings = settings;
        this.steps = new Steps(journeys, sessions);
        this.now = now;
    }

    /** The kinds that there are of a figure; none where it has no kinds. */
    List<String> kinds(OperationsFigure figure) {
        return switch (figure) {
            case STEP -> Steps.names();
            case DWELL ->
                sessions.stream()
                        .filter(Session::attended)
                        .map(Session::route)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList();
            case OFFER ->
                journeys.stream()
                        .flatMap(journey -> journey.offers().stream())
                        .map(Offer::outcome)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList();
            case NO_SHOW, LATE_CANCEL, ON_TIME_START -> List.of();
        };
    }

    /** The cases of a figure, or of one kind of it. */
    List<Case> of(OperationsFigure figure, @Nullable String kind) {
        return switch (figure) {
            case STEP -> kind == null || !Steps.names().contains(kind) ? List.of() : steps.to(Milestone.valueOf(kind));
            case NO_SHOW -> due(session -> session.status() != SessionStatus.CANCELLED, OperationsCases::noShow);
            case LATE_CANCEL -> due(session -> true, OperationsCases::cancelledLate);
            case ON_TIME_START -> started();
            case DWELL -> dwell(kind);
            case OFFER -> offers(kind);
        };
    }

    /** How one appointment stands in a figure. */
    private interface Stand {
        Standing of(Session session);
    }

    private List<Case> due(Predicate<Session> such, Stand standing) {
        return sessions.stream()
                .filter(such)
                .filter(this::due)
                .map(session -> about(session, standing.of(session), null))
                .toList();
    }

    /** What is still to come says nothing yet. */
    private boolean due(Session session) {
        Instant starts = session.startsAt();
        return session.status() != SessionStatus.BOOKED || (starts != null && starts.isBefore(now));
    }

    private static Standing noShow(Session session) {
        return session.status() == SessionStatus.BOOKED
                ? Standing.MISSING
                : Standing.of(session.status() == SessionStatus.MISSED);
    }

    private static Standing cancelledLate(Session session) {
        Session.Cancellation cancellation = session.cancellation();
        return Standing.of(session.status() == SessionStatus.CANCELLED && cancellation != null && cancellation.late());
    }

    private List<Case> started() {
        return sessions.stream()
                .filter(session -> session.visit().doseStartedAt() != null)
                .map(this::started)
                .toList();
    }

    private Case started(Session session) {
        Instant booked = session.startsAt();
        Instant dose = Objects.requireNonNull(session.visit().doseStartedAt());
        if (booked == null) {
            return about(session, Standing.MISSING, null);
        }
        long late = Duration.between(booked, dose).toMinutes();
        return about(session, Standing.of(late <= settings.onTimeMinutes().value()), late);
    }

    private List<Case> dwell(@Nullable String route) {
        return sessions.stream()
                .filter(Session::attended)
                .filter(session -> route == null || route.equals(session.route()))
                .map(OperationsCases::dwell)
                .toList();
    }

    /** When somebody left is told once the visit is signed, and of a visit that ended early never. */
    private static Case dwell(Session session) {
        Instant arrived = session.visit().arrivedAt();
        Instant left = session.visit().dischargedAt();
        return arrived == null || left == null || left.isBefore(arrived)
                ? about(session, Standing.MISSING, null)
                : about(
                        session,
                        Standing.COUNTED,
                        Duration.between(arrived, left).toMinutes());
    }

    private List<Case> offers(@Nullable String outcome) {
        return journeys.stream()
                .flatMap(journey -> journey.offers().stream().map(offer -> offer(journey, offer, outcome)))
                .toList();
    }

    private static Case offer(Journey journey, Offer offer, @Nullable String outcome) {
        Instant from = offer.offeredAt();
        Instant ended = offer.endedAt();
        Standing standing = offer.outcome() == null
                ? Standing.MISSING
                : Standing.of(outcome == null || outcome.equals(offer.outcome()));
        if (standing != Standing.COUNTED || from == null || ended == null || ended.isBefore(from)) {
            return new Case(journey.patientId(), null, from, standing);
        }
        return new Case(
                journey.patientId(),
                null,
                from,
                standing,
                Duration.between(from, ended).toMinutes());
    }

    private static Case about(Session session, Standing standing, @Nullable Long minutes) {
        return new Case(session.patientId(), session.sessionId(), session.startsAt(), standing, minutes);
    }
}

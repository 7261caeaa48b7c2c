package health.daybreak.reporting.compliance;

import health.daybreak.reporting.figures.Case;
import health.daybreak.reporting.figures.Case.Standing;
import health.daybreak.reporting.journey.Consent;
import health.daybreak.reporting.journey.Course;
import health.daybreak.reporting.journey.Flag;
import health.daybreak.reporting.journey.Journey;
import health.daybreak.reporting.session.Session;
import health.daybreak.reporting.session.SessionStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the figures of compliance are counted from. */
final class ComplianceCases {

    private final Collection<Session> sessions;
    private final Collection<Journey> journeys;
    private final ComplianceSettings settings;
    private final Instant now;

    /** @param now decides which limits have passed by now */
    ComplianceCases(
            Collection<Session> sessions, Collection<Journey> journeys, ComplianceSettings settings, Instant now) {
        this.sessions = sessions;
        this.journeys = journeys;
        this.settings = settings;
        this.now = now;
    }

    /** The kinds that there are of a figure, in their alphabetical order; none where it has no kinds. */
    List<String> kinds(ComplianceFigure figure) {
        return switch (figure) {
            case ACKNOWLEDGED_LATE -> sorted(flags().map(Flag::level));
            case CONSENT_DUE ->
                sorted(inTreatment()
                        .flatMap(journey -> journey.duties().consents().stream())
                        .map(Consent::scope));
            case UNDECIDED, UNSIGNED -> List.of();
        };
    }

    /** The cases of a figure, or of one kind of it. */
    List<Case> of(ComplianceFigure figure, @Nullable String kind) {
        return switch (figure) {
            case ACKNOWLEDGED_LATE -> flagged(kind, this::acknowledged);
            case UNDECIDED -> flagged(kind, ComplianceCases::decided);
            case UNSIGNED -> notes();
            case CONSENT_DUE -> consents(kind);
        };
    }

    /** How one flag stands in a figure. */
    private interface Stand {
        Case of(String patientId, Flag flag, Instant flaggedAt);
    }

    private List<Case> flagged(@Nullable String level, Stand stand) {
        return journeys.stream()
                .flatMap(journey -> journey.duties().flags().stream()
                        .filter(flag -> level == null || level.equals(flag.level()))
                        .map(flag -> {
                            Instant at = flag.flaggedAt();
                            return at == null
                                    ? new Case(journey.patientId(), null, null, Standing.MISSING)
                                    : stand.of(journey.patientId(), flag, at);
                        }))
                .toList();
    }

    /** A flag that is open within its limit is neither late nor in time. */
    private Case acknowledged(String patientId, Flag flag, Instant flaggedAt) {
        Instant by = Objects.requireNonNull(flag.acknowledgeBy());
        Instant at = flag.acknowledgedAt();
        if (at == null) {
            return new Case(patientId, null, flaggedAt, by.isBefore(now) ? Standing.COUNTED : Standing.MISSING);
        }
        return new Case(patientId, null, flaggedAt, Standing.of(at.isAfter(by)), minutes(flaggedAt, at));
    }

    private static Case decided(String patientId, Flag flag, Instant flaggedAt) {
        Instant at = flag.decidedAt();
        return new Case(
                patientId, null, flaggedAt, Standing.of(at == null), at == null ? null : minutes(flaggedAt, at));
    }

    private List<Case> notes() {
        return sessions.stream()
                .filter(session -> session.status() != SessionStatus.ABORTED)
                .flatMap(session -> note(session).stream())
                .toList();
    }

    private Optional<Case> note(Session session) {
        Instant ended = session.visit().doseEndedAt();
        if (ended == null) {
            return Optional.empty();
        }
        Instant signed = session.visit().completedAt();
        Instant limit = ended.plus(Duration.ofHours(settings.signHours().value()));
        Standing standing = signed == null
                ? limit.isBefore(now) ? Standing.COUNTED : Standing.MISSING
                : Standing.of(signed.isAfter(limit));
        return Optional.of(new Case(
                session.patientId(),
                session.sessionId(),
                session.startsAt(),
                standing,
                signed == null ? null : minutes(ended, signed)));
    }

    private List<Case> consents(@Nullable String scope) {
        return inTreatment()
                .flatMap(journey -> journey.duties().consents().stream()
                        .filter(consent -> scope == null || scope.equals(consent.scope()))
                        .filter(Predicate.not(Consent::withdrawn))
                        .map(consent -> {
                            Instant since = consent.lackingSince(now);
                            return new Case(journey.patientId(), null, since, Standing.of(since != null));
                        }))
                .toList();
    }

    private Stream<Journey> inTreatment() {
        return journeys.stream().filter(Journey::counts).filter(journey -> journey.courses().stream()
                .anyMatch(Predicate.not(Course::ended)));
    }

    private Stream<Flag> flags() {
        return journeys.stream().flatMap(journey -> journey.duties().flags().stream());
    }

    /** Never less than none: two services may disagree by a moment about what came first. */
    private static long minutes(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toMinutes());
    }

    private static List<String> sorted(Stream<@Nullable String> names) {
        return names.filter(Objects::nonNull).distinct().sorted().toList();
    }
}

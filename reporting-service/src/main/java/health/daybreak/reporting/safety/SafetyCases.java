package health.daybreak.reporting.safety;

import health.daybreak.reporting.adverse.AdverseEvent;
import health.daybreak.reporting.figures.Case;
import health.daybreak.reporting.figures.Case.Standing;
import health.daybreak.reporting.journey.Course;
import health.daybreak.reporting.journey.Journey;
import health.daybreak.reporting.session.GateWord;
import health.daybreak.reporting.session.GateWord.Said;
import health.daybreak.reporting.session.Session;
import health.daybreak.reporting.session.SessionStatus;
import health.daybreak.reporting.session.Visit;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the figures of safety are counted from. */
final class SafetyCases {

    private final Collection<Session> sessions;
    private final Collection<Journey> journeys;
    private final Collection<AdverseEvent> adverseEvents;
    private final SafetySettings settings;
    private final ChecksDue checks;

    /** @param now decides only which checks are due by now */
    SafetyCases(
            Collection<Session> sessions,
            Collection<Journey> journeys,
            Collection<AdverseEvent> adverseEvents,
            SafetySettings settings,
            Instant now) {
        this.sessions = sessions;
        this.journeys = journeys;
        this.adverseEvents = adverseEvents;
        this.settings = settings;
        this.checks = new ChecksDue(settings, now);
    }

    /** The kinds that there are of a figure, in their alphabetical order; none where it has no kinds. */
    List<String> kinds(SafetyFigure figure) {
        return switch (figure) {
            case ALERT -> sorted(dosed().flatMap(session -> session.visit().alertNames()));
            case HELD, GATE_OVERRIDDEN ->
                sorted(attended().flatMap(session -> session.visit().found()));
            case RULE_OVERRIDDEN ->
                sorted(journeys.stream()
                        .flatMap(journey -> journey.screenings().stream())
                        .flatMap(screening -> screening.blocks().stream()));
            case ABORTED ->
                sorted(sessions.stream()
                        .map(session -> session.visit().abort())
                        .filter(Objects::nonNull)
                        .map(Visit.Abort::reason));
            case CHECK_DUE -> ChecksDue.names();
            case ADVERSE_EVENT, SERIOUS_ADVERSE_EVENT, SEVERE_HYPERTENSION, PATIENT_WITH_SEVERE_HYPERTENSION ->
                List.of();
        };
    }

    /** The cases of a figure, or of one kind of it. */
    List<Case> of(SafetyFigure figure, @Nullable String kind) {
        return switch (figure) {
            case ADVERSE_EVENT -> adverse(event -> kind == null || kind.equals(Integer.toString(event.grade())));
            case SERIOUS_ADVERSE_EVENT -> adverse(AdverseEvent::serious);
            case SEVERE_HYPERTENSION -> raised(settings.severeHypertension().alert());
            case PATIENT_WITH_SEVERE_HYPERTENSION -> patientsWithSevereHypertension();
            case ALERT -> kind == null ? List.of() : raised(kind);
            case HELD -> held(kind);
            case GATE_OVERRIDDEN -> gateOverridden(kind);
            case RULE_OVERRIDDEN -> rulesOverridden(kind);
            case ABORTED -> aborted(kind);
            case CHECK_DUE -> kind == null ? List.of() : checkDue(kind);
        };
    }

    /** Each event is counted: how many sessions they are held against is no number of cases. */
    private List<Case> adverse(Predicate<AdverseEvent> counted) {
        Map<String, Session> byId =
                sessions.stream().collect(Collectors.toMap(Session::sessionId, Function.identity()));
        return adverseEvents.stream()
                .filter(counted)
                .flatMap(event -> Optional.ofNullable(byId.get(event.sessionId())).stream())
                .map(session -> about(session, Standing.COUNTED))
                .toList();
    }

    private List<Case> raised(String alert) {
        return dosed().map(session -> about(session, raised(alert, session))).toList();
    }

    /** A session that is not over may still be the one. */
    private static Standing raised(String alert, Session session) {
        boolean raised = session.visit().alerted(alert);
        return !raised && session.status() == SessionStatus.IN_TREATMENT ? Standing.MISSING : Standing.of(raised);
    }

    private List<Case> patientsWithSevereHypertension() {
        String alert = settings.severeHypertension().alert();
        return dosed().collect(Collectors.groupingBy(Session::patientId)).entrySet().stream()
                .map(patient -> new Case(
                        patient.getKey(),
                        null,
                        null,
                        Standing.of(patient.getValue().stream()
                                .anyMatch(session -> session.visit().alerted(alert)))))
                .toList();
    }

    private List<Case> held(@Nullable String check) {
        return attended()
                .map(session -> about(session, Standing.of(found(check, session))))
                .toList();
    }

    private List<Case> gateOverridden(@Nullable String check) {
        return attended()
                .filter(session -> found(check, session))
                .map(session -> about(session, Standing.of(overridden(check, session))))
                .toList();
    }

    private static boolean found(@Nullable String check, Session session) {
        return check == null
                ? !session.visit().holds().isEmpty()
                : session.visit().found().anyMatch(check::equals);
    }

    private static boolean overridden(@Nullable String check, Session session) {
        return session.visit().gate().stream()
                .filter(word -> word.said() == Said.OVERRIDDEN)
                .map(GateWord::check)
                .anyMatch(answeredFor -> check == null || check.equals(answeredFor));
    }

    private List<Case> rulesOverridden(@Nullable String rule) {
        return journeys.stream()
                .flatMap(journey -> journey.screenings().stream()
                        .filter(screening -> rule == null
                                ? !screening.blocks().isEmpty()
                                : screening.blocks().contains(rule))
                        .map(screening -> new Case(
                                journey.patientId(), null, screening.decidedAt(), Standing.of(screening.eligible()))))
                .toList();
    }

    private List<Case> aborted(@Nullable String reason) {
        return attended()
                .map(session -> about(session, aborted(reason, session)))
                .toList();
    }

    private static Standing aborted(@Nullable String reason, Session session) {
        if (session.status() == SessionStatus.IN_TREATMENT) {
            return Standing.MISSING;
        }
        Visit.Abort abort = session.visit().abort();
        return Standing.of(session.status() == SessionStatus.ABORTED
                && (reason == null || (abort != null && reason.equals(abort.reason()))));
    }

    private List<Case> checkDue(String check) {
        Map<String, List<Instant>> doses = sessions.stream()
                .filter(session -> session.visit().given())
                .collect(Collectors.groupingBy(
                        Session::patientId,
                        Collectors.mapping(
                                session ->
                                        Objects.requireNonNull(session.visit().doseStartedAt()),
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        times -> times.stream().sorted().toList()))));
        return journeys.stream()
                .filter(Journey::counts)
                .filter(SafetyCases::inTreatment)
                .filter(journey -> doses.containsKey(journey.patientId()))
                .map(journey -> new Case(
                        journey.patientId(),
                        null,
                        checks.lastMade(check, journey),
                        Standing.of(
                                checks.due(check, journey, Objects.requireNonNull(doses.get(journey.patientId()))))))
                .toList();
    }

    private static boolean inTreatment(Journey journey) {
        return journey.courses().stream().anyMatch(Predicate.not(Course::ended));
    }

    private Stream<Session> attended() {
        return sessions.stream().filter(Session::attended);
    }

    private Stream<Session> dosed() {
        return sessions.stream().filter(session -> session.visit().dosed());
    }

    private static Case about(Session session, Standing standing) {
        return new Case(session.patientId(), session.sessionId(), session.startsAt(), standing);
    }

    private static List<String> sorted(Stream<String> names) {
        return names.distinct().sorted().toList();
    }
}

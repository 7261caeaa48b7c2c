package health.daybreak.treatment.session;

import static health.daybreak.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.patients.ConsentRevoked;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.TestClient.Answer;
import health.daybreak.testkit.Topics;
import health.daybreak.treatment.ChairScenario;
import health.daybreak.treatment.MovableClock;
import health.daybreak.treatment.TreatmentTest;
import health.daybreak.treatment.Visit;
import health.daybreak.treatment.dose.Route;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What the service itself writes into a session between somebody's look and their command does not refuse the command,
 * whichever it is; what another person wrote does.
 */
@TreatmentTest
class AnAlarmRefusesNobodyTest {

    /** Every command that says which version of the session was seen. */
    private enum Said {
        ARRIVAL("/arrival"),
        GATE("/gate"),
        OVERRIDE("/gate/override"),
        SECOND_CHECK("/dose/second-check"),
        START("/dose/start"),
        VITALS("/vitals"),
        END("/dose/end"),
        DISCHARGE("/discharge"),
        SIGN_OFF("/sign-off"),
        ABORT("/abort");

        private final String path;

        Said(String path) {
            this.path = path;
        }
    }

    private final TestClient client;
    private final Topics topics;
    private final ChairScenario chair;
    private final MovableClock clock;
    private final NoticeOverdueVitals notice;
    private final RequestMappingHandlerMapping mappings;

    AnAlarmRefusesNobodyTest(
            TestClient client,
            Topics topics,
            ChairScenario chair,
            MovableClock clock,
            NoticeOverdueVitals notice,
            RequestMappingHandlerMapping requestMappingHandlerMapping) {
        this.client = client;
        this.topics = topics;
        this.chair = chair;
        this.clock = clock;
        this.notice = notice;
        this.mappings = requestMappingHandlerMapping;
    }

    @ParameterizedTest
    @EnumSource(
            value = Said.class,
            names = {"VITALS", "END", "DISCHARGE", "ABORT"})
    void anAlarmForOverdueVitalSignsRefusesNoCommand(Said said) {
        Visit visit = before(said);
        Answer seen = page(visit);
        // Whoever may go home was just measured.
        clock.forward(said == Said.DISCHARGE ? Duration.ofMinutes(40) : Duration.ZERO);
        notice.notice(clock.instant());
        assertThat(alarms(visit)).contains("VITALS_OVERDUE");
        assertThat(version(visit)).isGreaterThan(versionIn(seen));

        Answer answer = send(said, visit, seen);

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(alarms(visit)).contains("VITALS_OVERDUE");
    }

    @ParameterizedTest
    @EnumSource(
            value = Said.class,
            names = {"VITALS", "END", "ABORT"})
    void anAlarmForAConsentThatIsTakenBackRefusesNoCommand(Said said) {
        Visit visit = before(said);
        Answer seen = page(visit);
        topics.publish(revoked(visit, "TREATMENT_IV"));
        eventually(() -> assertThat(alarms(visit)).contains("CONSENT_REVOKED"));

        Answer answer = send(said, visit, seen);

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(alarms(visit)).contains("CONSENT_REVOKED");
    }

    @Test
    void aConsentThatIsTakenBackStandsAgainstWhoeverHasNotSeenItByTheStateItLeft() {
        Visit held = before(Said.OVERRIDE);
        Visit ready = before(Said.START);
        Answer seenHeld = page(held);
        Answer seenReady = page(ready);
        for (Visit visit : List.of(held, ready)) {
            topics.publish(revoked(visit, "TREATMENT_IV"));
            eventually(() -> assertThat(page(visit).at("/status")).isEqualTo("STOPPED"));
        }

        assertThat(send(Said.OVERRIDE, held, seenHeld).at("/status")).isEqualTo("STOPPED");
        assertThat(send(Said.START, ready, seenReady).at("/type")).isEqualTo("urn:daybreak:problem:gate-in-the-way");
    }

    @ParameterizedTest
    @EnumSource(Said.class)
    void newsThatChangesNothingInTheSessionRefusesNoCommand(Said said) {
        Visit visit = before(said);
        Answer seen = page(visit);
        topics.publish(revoked(visit, "RESEARCH"));
        eventually(() -> assertThat(version(visit)).isGreaterThan(versionIn(seen)));

        Answer answer = send(said, visit, seen);

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(
            value = Said.class,
            names = {"VITALS", "END", "ABORT"})
    void whatAnotherPersonDidMeanwhileIsStillToldAndNotTheAlarm(Said said) {
        Visit visit = before(said);
        Answer seen = page(visit);
        notice.notice(clock.instant());
        client.asPrescriber().post(visit.path() + "/dose/pause", Map.of("reason", "Too strong"));

        Answer told = send(said, visit, seen);

        assertThat(told.status()).isEqualTo(409);
        assertThat(told.at("/type")).isEqualTo("urn:daybreak:problem:stale-version");
        assertThat(told.json().at("/changes").valueStream().map(change -> change.at("/by")
                        .asString()))
                .containsExactly("staff-prescriber");
    }

    @Test
    void noCommandThatNamesAVersionIsLeftOut() {
        Set<String> named = mappings.getHandlerMethods().entrySet().stream()
                .filter(mapping ->
                        mapping.getValue().getBeanType().getPackageName().endsWith("treatment.session.web"))
                .filter(mapping -> namesAVersion(mapping.getValue()))
                .flatMap(mapping -> mapping.getKey().getPatternValues().stream())
                .map(path -> path.replace("/api/treatment/sessions/{sessionId}", ""))
                .collect(Collectors.toSet());

        assertThat(named)
                .isEqualTo(Stream.of(Said.values()).map(said -> said.path).collect(Collectors.toSet()));
    }

    private static boolean namesAVersion(HandlerMethod method) {
        return Arrays.stream(method.getMethod().getParameters())
                .map(parameter -> parameter.getAnnotation(RequestHeader.class))
                .filter(Objects::nonNull)
                .anyMatch(header -> header.name().equals("If-Match"));
    }

    /** A visit in which this can be said; a dose that runs is at its end, and its vital signs are due. */
    private Visit before(Said said) {
        return switch (said) {
            case ARRIVAL -> chair.booked(Route.IV);
            case GATE -> chair.arrived(Route.IV);
            case OVERRIDE -> held();
            case SECOND_CHECK, START -> chair.ready(Route.IV);
            case VITALS, END, ABORT -> atTheEndOfTheDose();
            case DISCHARGE -> chair.readyToGoHome(Route.IV);
            case SIGN_OFF -> chair.goneHome(Route.IV);
        };
    }

    private Visit held() {
        Visit visit = chair.arrived(Route.IV);
        client.asNurse().post(visit.path() + "/gate", chair.gateWith(150, 92));
        return visit;
    }

    private Visit atTheEndOfTheDose() {
        Visit visit = chair.dosing(Route.IV);
        clock.forward(Duration.ofMinutes(40));
        return visit;
    }

    private Answer send(Said said, Visit visit, Answer seen) {
        return client.asPrescriber().havingSeen(versionIn(seen)).post(visit.path() + said.path, body(said));
    }

    private Object body(Said said) {
        return switch (said) {
            case ARRIVAL, START, END -> Map.of();
            case GATE -> chair.goodGate();
            case OVERRIDE -> Map.of("checks", List.of("BLOOD_PRESSURE"), "reason", "Known white-coat pressure");
            case SECOND_CHECK -> Map.of("milligrams", 35.1);
            case VITALS -> chair.vitals(128, 80, 72, 98);
            case DISCHARGE -> goodDischargeAnsweredFor();
            case SIGN_OFF -> Map.of("note", "Calm throughout.");
            case ABORT -> Map.of("reason", "PATIENT_WISH", "givenMilligrams", 35.1);
        };
    }

    /** Vital signs that are overdue keep nobody here whom a prescriber lets go. */
    private Map<String, Object> goodDischargeAnsweredFor() {
        Map<String, Object> discharge = chair.goodDischarge();
        discharge.put("overrideReason", "Measured at the door");
        return discharge;
    }

    private ConsentRevoked revoked(Visit visit, String scope) {
        return new ConsentRevoked("consent-" + scope, visit.patientId(), scope, clock.instant());
    }

    private Answer page(Visit visit) {
        return client.asPrescriber().get(visit.path());
    }

    private long version(Visit visit) {
        return versionIn(page(visit));
    }

    private static long versionIn(Answer page) {
        return page.json().at("/version").asLong();
    }

    private List<String> alarms(Visit visit) {
        return page(visit)
                .json()
                .at("/vitals/alerts")
                .valueStream()
                .map(alert -> alert.at("/alarm").asString())
                .toList();
    }
}

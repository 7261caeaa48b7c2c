package health.daybreak.treatment.session;

import static health.daybreak.treatment.session.SessionCommand.ABORT;
import static health.daybreak.treatment.session.SessionCommand.ACKNOWLEDGE_ALERT;
import static health.daybreak.treatment.session.SessionCommand.AMEND_NOTE;
import static health.daybreak.treatment.session.SessionCommand.ARRIVE;
import static health.daybreak.treatment.session.SessionCommand.CHANGE_RATE;
import static health.daybreak.treatment.session.SessionCommand.CHART_THERAPY;
import static health.daybreak.treatment.session.SessionCommand.CHECK_DOSE;
import static health.daybreak.treatment.session.SessionCommand.CHECK_GATE;
import static health.daybreak.treatment.session.SessionCommand.DISCHARGE;
import static health.daybreak.treatment.session.SessionCommand.END_DOSE;
import static health.daybreak.treatment.session.SessionCommand.GIVE_AS_NEEDED;
import static health.daybreak.treatment.session.SessionCommand.GIVE_TOP_UP;
import static health.daybreak.treatment.session.SessionCommand.OVERRIDE_GATE;
import static health.daybreak.treatment.session.SessionCommand.PAUSE_DOSE;
import static health.daybreak.treatment.session.SessionCommand.RECORD_OBSERVATION;
import static health.daybreak.treatment.session.SessionCommand.RECORD_VITALS;
import static health.daybreak.treatment.session.SessionCommand.RESUME_DOSE;
import static health.daybreak.treatment.session.SessionCommand.SIGN_OFF;
import static health.daybreak.treatment.session.SessionCommand.START_DOSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.treatment.vitals.Alarm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state against every command; {@code docs/session-states.md} is written from the same table. */
class SessionStateTableTest {

    /** Said once more, by hand, so that a slip in the code shows. */
    private static final Map<SessionStatus, Set<SessionCommand>> ALLOWED = Map.ofEntries(
            Map.entry(SessionStatus.BOOKED, Set.of(ARRIVE)),
            Map.entry(
                    SessionStatus.ARRIVED,
                    Set.of(CHECK_GATE, RECORD_VITALS, RECORD_OBSERVATION, CHART_THERAPY, GIVE_AS_NEEDED, ABORT)),
            Map.entry(
                    SessionStatus.READY,
                    Set.of(
                            CHECK_GATE,
                            CHECK_DOSE,
                            START_DOSE,
                            RECORD_VITALS,
                            RECORD_OBSERVATION,
                            CHART_THERAPY,
                            GIVE_AS_NEEDED,
                            ABORT)),
            Map.entry(
                    SessionStatus.HELD,
                    Set.of(
                            CHECK_GATE,
                            OVERRIDE_GATE,
                            RECORD_VITALS,
                            RECORD_OBSERVATION,
                            CHART_THERAPY,
                            GIVE_AS_NEEDED,
                            ABORT)),
            Map.entry(
                    SessionStatus.STOPPED,
                    Set.of(CHECK_GATE, OVERRIDE_GATE, RECORD_VITALS, RECORD_OBSERVATION, CHART_THERAPY, ABORT)),
            Map.entry(
                    SessionStatus.DOSING,
                    Set.of(
                            RECORD_VITALS,
                            RECORD_OBSERVATION,
                            CHART_THERAPY,
                            ACKNOWLEDGE_ALERT,
                            PAUSE_DOSE,
                            RESUME_DOSE,
                            CHANGE_RATE,
                            GIVE_TOP_UP,
                            GIVE_AS_NEEDED,
                            END_DOSE,
                            ABORT)),
            Map.entry(
                    SessionStatus.RECOVERY,
                    Set.of(
                            RECORD_VITALS,
                            RECORD_OBSERVATION,
                            CHART_THERAPY,
                            GIVE_AS_NEEDED,
                            ACKNOWLEDGE_ALERT,
                            DISCHARGE,
                            ABORT)),
            Map.entry(
                    SessionStatus.DISCHARGED,
                    Set.of(RECORD_VITALS, RECORD_OBSERVATION, CHART_THERAPY, ACKNOWLEDGE_ALERT, SIGN_OFF)),
            Map.entry(SessionStatus.SIGNED, Set.of(AMEND_NOTE)),
            Map.entry(
                    SessionStatus.ABORTED, Set.of(RECORD_VITALS, RECORD_OBSERVATION, CHART_THERAPY, ACKNOWLEDGE_ALERT)),
            Map.entry(SessionStatus.CANCELLED, Set.of()),
            Map.entry(SessionStatus.MISSED, Set.of()));

    static Stream<Arguments> everyPair() {
        return Arrays.stream(SessionStatus.values()).flatMap(status -> Arrays.stream(SessionCommand.values())
                .map(command -> Arguments.of(status, command)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyPair")
    void aCommandIsCarriedOutWhereItBelongsAndRefusedLoudlyElsewhere(SessionStatus status, SessionCommand command) {
        Session session = withAnAlert(SessionFixture.in(status));

        Throwable thrown = catchThrowable(() -> carryOut(command, session));

        if (allowed(status).contains(command)) {
            assertThat(thrown).isNull();
        } else {
            assertThat(thrown).isInstanceOfSatisfying(Refused.class, refused -> {
                assertThat(refused.kind()).isEqualTo(Refused.Kind.CONFLICT);
                assertThat(refused.code()).isEqualTo("wrong-state");
                assertThat(refused).hasMessageContaining(status.words());
            });
        }
    }

    @Test
    void theTableInTheDocumentationIsTheTableOfTheCode() throws IOException {
        Path page = Path.of("../docs/session-states.md");
        String now = page();
        if (Boolean.getBoolean("daybreak.update-golden")) {
            Files.writeString(page, now);
        }

        assertThat(Files.readString(page))
                .as("Run this test with -Ddaybreak.update-golden=true and commit the page")
                .isEqualTo(now);
    }

    private static String page() {
        List<SessionCommand> commands = Arrays.asList(SessionCommand.values());
        String head = "| state | "
                + commands.stream().map(SessionStateTableTest::words).collect(Collectors.joining(" | ")) + " |\n|"
                + "---|".repeat(commands.size() + 1) + "\n";
        String rows = Arrays.stream(SessionStatus.values())
                .map(status -> "| " + words(status) + " | "
                        + commands.stream()
                                .map(command -> command.allowedIn(status) ? "yes" : "")
                                .collect(Collectors.joining(" | "))
                        + " |\n")
                .collect(Collectors.joining());
        return "# States of a session\n\nWritten from `SessionStateTableTest`, which tries every command in every state. "
                + "An empty cell is refused with 409 `wrong-state`.\n\n" + head + rows;
    }

    private static String words(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Set<SessionCommand> allowed(SessionStatus status) {
        return ALLOWED.getOrDefault(status, Set.of());
    }

    private static Session withAnAlert(Session session) {
        Alert alert =
                new Alert("alert-1", Alarm.HEART_RATE_HIGH, "HR > 120", "set-0", SessionFixture.at(1), null, null);
        return session.then(session.visit().withChart(session.visit().chart().withAlerts(List.of(alert))));
    }

    private static Change<Session> carryOut(SessionCommand command, Session session) {
        return switch (command) {
            case ARRIVE -> SessionFixture.arrive(session);
            case CHECK_GATE -> SessionFixture.gate(session, SessionFixture.GO);
            case OVERRIDE_GATE -> SessionFixture.override(session);
            case CHECK_DOSE -> SessionFixture.checkDose(session);
            case START_DOSE -> SessionFixture.start(session);
            case RECORD_VITALS -> SessionFixture.vitals(session);
            case RECORD_OBSERVATION -> SessionFixture.observe(session);
            case CHART_THERAPY -> SessionFixture.chartTherapy(session);
            case PAUSE_DOSE -> SessionFixture.pause(session);
            case RESUME_DOSE ->
                SessionFixture.resume(
                        session.status() == SessionStatus.DOSING
                                ? SessionFixture.pause(session).state()
                                : session);
            case CHANGE_RATE -> SessionFixture.changeRate(session);
            case GIVE_TOP_UP -> SessionFixture.topUp(session);
            case GIVE_AS_NEEDED -> SessionFixture.giveOndansetron(session);
            case ACKNOWLEDGE_ALERT ->
                session.dosing().acknowledge("alert-1", "Slowed the pump", SessionFixture.nurse(2));
            case END_DOSE -> SessionFixture.end(session);
            case DISCHARGE -> SessionFixture.discharge(session);
            case SIGN_OFF -> SessionFixture.signOff(session);
            case AMEND_NOTE -> SessionFixture.amend(session);
            case ABORT -> SessionFixture.abort(session);
        };
    }
}

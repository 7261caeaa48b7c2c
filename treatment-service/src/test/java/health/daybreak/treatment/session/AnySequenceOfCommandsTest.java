package health.daybreak.treatment.session;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.sessions.DoseStarted;
import health.daybreak.events.sessions.SessionAborted;
import health.daybreak.events.sessions.SessionCompleted;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever people press, in whatever order, some things never happen. */
class AnySequenceOfCommandsTest {

    private static final List<Function<Session, Change<Session>>> BUTTONS = List.of(
            SessionFixture::arrive,
            session -> SessionFixture.gate(session, SessionFixture.GO),
            session -> SessionFixture.gate(session, SessionFixture.HOLD),
            session -> SessionFixture.gate(session, SessionFixture.STOP),
            session -> SessionFixture.gate(session, SessionFixture.BLOCK),
            SessionFixture::override,
            SessionFixture::start,
            SessionFixture::vitals,
            SessionFixture::observe,
            SessionFixture::pause,
            SessionFixture::resume,
            SessionFixture::changeRate,
            SessionFixture::topUp,
            SessionFixture::giveOndansetron,
            SessionFixture::end,
            SessionFixture::discharge,
            SessionFixture::signOff,
            SessionFixture::amend,
            SessionFixture::abort);

    @Provide
    Arbitrary<List<Integer>> presses() {
        return Arbitraries.integers().between(0, BUTTONS.size() - 1).list().ofMaxSize(40);
    }

    @Property
    void oneDoseAtMostOneEndAtMostAndNoDoseThatNobodyAnsweredFor(@ForAll("presses") List<Integer> presses) {
        Session session = SessionFixture.in(SessionStatus.BOOKED);
        List<ClinicEvent> told = new ArrayList<>();
        for (int press : presses) {
            try {
                Change<Session> change = BUTTONS.get(press).apply(session);
                session = change.state();
                told.addAll(change.events());
            } catch (Refused refused) {
                assertThat(refused).hasMessageMatching("(?s).+\\.");
            }
        }

        assertThat(count(told, DoseStarted.class)).isLessThanOrEqualTo(1);
        assertThat(count(told, SessionCompleted.class) + count(told, SessionAborted.class))
                .isLessThanOrEqualTo(1);
        if (session.visit().dose() != null) {
            assertThat(session.visit().gate().latest().orElseThrow().standing()).isEmpty();
        }
        if (session.status() == SessionStatus.SIGNED) {
            assertThat(session.dose().end()).isNotNull();
            assertThat(session.visit().departure()).isNotNull();
        }
    }

    private static long count(List<ClinicEvent> told, Class<?> kind) {
        return told.stream().filter(kind::isInstance).count();
    }
}

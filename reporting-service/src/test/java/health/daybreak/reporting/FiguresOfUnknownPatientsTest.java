package health.daybreak.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.reporting.projection.Projections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Events of somebody of whom nothing else was heard: each fact counts where it belongs, and nothing is made up around it. */
class FiguresOfUnknownPatientsTest {

    private static final List<Received<ClinicEvent>> STORY =
            InMemoryProjections.deliveries(Story.inTreatment("nobody", 20)
                    .session(1, 20)
                    .adverseEvent(1, 1, 3, true)
                    .session(2, 8)
                    .events());

    private final Projections projections = InMemoryProjections.empty();

    @Test
    void theirSessionsAndAdverseEventsAreCountedAndTheyAreInNoFunnelAndNoOutcome() {
        STORY.stream().filter(FiguresOfUnknownPatientsTest::isOfASession).forEach(this::deliver);

        Figures figures = Figures.of(projections);

        assertThat(figures.byMonth().total().completed()).isEqualTo(2);
        assertThat(figures.adverseEvents().all().events()).isEqualTo(1);
        assertThat(figures.funnel().stages())
                .allSatisfy(stage -> assertThat(stage.patients()).isZero());
        assertThat(figures.phq9().started()).isZero();
    }

    @Test
    void onceTheRestIsHeardTheFiguresAreThoseOfAPatientWhoWasAlwaysKnown() {
        STORY.stream().filter(FiguresOfUnknownPatientsTest::isOfASession).forEach(this::deliver);
        STORY.stream().filter(delivery -> !isOfASession(delivery)).forEach(this::deliver);
        Projections known = InMemoryProjections.empty();
        STORY.forEach(delivery -> InMemoryProjections.deliver(delivery, known));

        assertThat(Figures.of(projections)).isEqualTo(Figures.of(known));
        assertThat(Figures.of(known).funnel().stages().getFirst().patients()).isEqualTo(1);
    }

    private static boolean isOfASession(Received<ClinicEvent> delivery) {
        return delivery.data() instanceof SessionEvent;
    }

    private void deliver(Received<ClinicEvent> delivery) {
        InMemoryProjections.deliver(delivery, projections);
    }
}

package health.daybreak.reporting.adverse;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.ClinicEvent;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.reporting.InMemoryProjections;
import health.daybreak.reporting.Story;
import health.daybreak.reporting.adverse.AdverseEventFigures.Grade;
import health.daybreak.reporting.adverse.AdverseEventFigures.Rate;
import health.daybreak.reporting.figures.Bounds;
import health.daybreak.reporting.projection.Projections;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdverseEventFiguresTest {

    @Test
    void eachGradeIsHeldAgainstTheCompletedSessionsAndNobodyIsLeftOut() {
        AdverseEventFigures figures = figures(
                Story.inTreatment("a", 18).session(1, 18).adverseEvent(1, 1, 1, false),
                Story.inTreatment("b", 18).session(1, 18).session(2, 12).adverseEvent(2, 1, 3, true),
                Story.inTreatment("c", 18)
                        .booked(1)
                        .arrived(1)
                        .adverseEvent(1, 1, 4, true)
                        .aborted(1));

        assertThat(figures)
                .isEqualTo(new AdverseEventFigures(
                        3,
                        rate(3, "100.0", "20.6", "292.2"),
                        rate(2, "66.7", "8.1", "240.8"),
                        List.of(
                                new Grade(1, rate(1, "33.3", "0.8", "185.7")),
                                new Grade(2, rate(0, "0.0", "0.0", "123.0")),
                                new Grade(3, rate(1, "33.3", "0.8", "185.7")),
                                new Grade(4, rate(1, "33.3", "0.8", "185.7")),
                                new Grade(5, rate(0, "0.0", "0.0", "123.0"))),
                        1));
    }

    @Test
    void whereNoSessionWasCompletedThereIsNoRateAndTheEventsCountAllTheSame() {
        AdverseEventFigures figures =
                figures(Story.inTreatment("a", 18).booked(1).arrived(1).adverseEvent(1, 1, 2, false));

        assertThat(figures.all()).isEqualTo(new Rate(1, null, null));
        assertThat(figures.byGrade())
                .extracting(Grade::rate)
                .extracting(Rate::per100)
                .containsOnlyNulls();
        assertThat(figures.ofOtherSessions()).isEqualTo(1);
    }

    @Test
    void anEventThatIsAssessedAgainMovesToItsNewGradeAndIsStillOne() {
        AdverseEventFigures figures = figures(Story.inTreatment("a", 18)
                .session(1, 18)
                .adverseEvent(1, 1, 4, true)
                .adverseEvent(1, 2, 2, false));

        assertThat(figures.all()).isEqualTo(rate(1, "100.0", "2.5", "557.2"));
        assertThat(figures.byGrade().get(1)).isEqualTo(new Grade(2, rate(1, "100.0", "2.5", "557.2")));
        assertThat(figures.serious().events()).isZero();
    }

    @Test
    void whatIsDeliveredBackwardsAndTwiceCountsOnceAsItWasAssessedLast() {
        List<Received<ClinicEvent>> deliveries =
                new ArrayList<>(InMemoryProjections.deliveries(Story.inTreatment("a", 18)
                        .session(1, 18)
                        .adverseEvent(1, 1, 1, false)
                        .adverseEvent(1, 2, 3, true)
                        .adverseEvent(1, 3, 2, false)
                        .events()));
        Collections.reverse(deliveries);
        deliveries.addAll(List.copyOf(deliveries));
        Projections projections = InMemoryProjections.empty();

        deliveries.forEach(delivery -> InMemoryProjections.deliver(delivery, projections));

        assertThat(projections.adverseEvents().ofClinic())
                .containsExactly(new AdverseEvent("adverse-session-a-1", "session-a-1", 3, 2, false));
    }

    @Test
    void theHigherRevisionStandsWhicheverIsHeardOfFirst() {
        AdverseEvent first = new AdverseEvent("event-1", "session-1", 1, 4, true);
        AdverseEvent second = new AdverseEvent("event-1", "session-1", 2, 2, false);

        assertThat(first.or(second)).isEqualTo(second);
        assertThat(second.or(first)).isEqualTo(second);
        assertThat(second.or(second)).isEqualTo(second);
    }

    @Test
    void nothingIsKeptOfWhomItHappenedTo() {
        assertThat(AdverseEvent.class.getRecordComponents())
                .extracting(component -> component.getName())
                .containsExactly("eventId", "sessionId", "revision", "grade", "serious");
    }

    private static Rate rate(int events, String per100, String low, String high) {
        return new Rate(events, new BigDecimal(per100), new Bounds(new BigDecimal(low), new BigDecimal(high)));
    }

    private static AdverseEventFigures figures(Story... stories) {
        Projections projections = InMemoryProjections.of(stories);
        return AdverseEventFigures.of(
                projections.adverseEvents().ofClinic(), projections.sessions().ofClinic());
    }
}

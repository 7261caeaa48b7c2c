package health.daybreak.treatment.adverse;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.sessions.AdverseEventRecorded;
import health.daybreak.platform.aggregate.Cause;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.testkit.TestClient;
import health.daybreak.testkit.Topics;
import health.daybreak.treatment.TreatmentTest;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Adverse events from before others were told of them. */
@TreatmentTest
class PublishEarlierEventsTest {

    private static final Instant EARLIER = Instant.parse("2026-10-01T15:00:00Z");

    private final AdverseEvents events;
    private final PublishEarlierEvents earlier;
    private final Topics topics;

    PublishEarlierEventsTest(AdverseEvents events, PublishEarlierEvents earlier, Topics topics) {
        this.events = events;
        this.earlier = earlier;
        this.topics = topics;
    }

    @Test
    void whatWasReportedBeforeAnybodyWasToldIsToldOnceAsItStands() {
        String id = UUID.randomUUID().toString();
        AdverseEvent twiceAssessed = AdverseEvent.reported(
                        id, "patient-" + id, "course-1", "session-1", Term.VOMITING, EARLIER, assessed(1))
                .assessed(assessed(2));
        Cause.ofService("treatment", TestClient.CLINIC, "before-the-upgrade")
                .run(() -> events.create(id, Change.to(twiceAssessed)));

        earlier.publish();

        AdverseEventRecorded said = topics.await(
                AdverseEventRecorded.class, event -> event.adverseEventId().equals(id));
        assertThat(said.revision()).isEqualTo(2);
        assertThat(said.grade()).isEqualTo(2);
        assertThat(events.unpublished())
                .extracting(AdverseEvents.OfClinic::eventId)
                .doesNotContain(id);
    }

    private static Assessment assessed(int grade) {
        return new Assessment(
                grade, Set.of(), Causality.POSSIBLE, ActionTaken.NONE, Outcome.RECOVERED, null, "staff-nurse", EARLIER);
    }
}

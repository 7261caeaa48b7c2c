package health.daybreak.reporting.projection;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.notifications.NotificationEvent;
import health.daybreak.events.sessions.AdverseEventRecorded;
import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.platform.aggregate.Envelope;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.reporting.InMemoryProjections;
import health.daybreak.reporting.Story;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What a later version says keeps its place in the order of what is said of the same thing, and holds nothing else up. */
class UnknownEventsHoldNothingUpTest {

    private final Projections projections = InMemoryProjections.empty();

    @Test
    void ofAnAdverseEventWhatIsRecordedAfterwardsCounts() {
        Story story = Story.inTreatment("a", 18)
                .session(1, 18)
                .adverseEvent(1, 1, 2, false)
                .adverseEvent(1, 2, 2, false)
                .adverseEvent(1, 3, 5, true);
        for (Received<ClinicEvent> delivery : InMemoryProjections.deliveries(story.events())) {
            if (delivery.data() instanceof AdverseEventRecorded event && event.revision() == 2) {
                Envelope known = delivery.envelope();
                session("daybreak.adverse.event-recorded.v9", known.source(), known.subject(), known.sequence());
            } else {
                InMemoryProjections.deliver(delivery, projections);
            }
        }

        assertThat(projections.waiting()).isEmpty();
        assertThat(projections.unknown().ofClinic()).hasSize(1);
    }

    @Test
    void ofALongTermCheckAConversationOrAPageNothingWaitsForWhatThisServiceDoesNotKeep() {
        session("daybreak.exposure.checked.v9", "/daybreak/treatment", "a-exposure", 1);
        session("daybreak.conversation.painted.v9", "/daybreak/scheduling", "talk", 2);
        projections.onNotification(new Received<NotificationEvent>(
                envelope("daybreak.page.painted.v9", "/daybreak/notification", "page", 2), null, "{}"));

        assertThat(projections.waiting()).isEmpty();
        assertThat(projections.unknown().ofClinic()).hasSize(3);
    }

    private void session(String type, String source, String subject, long sequence) {
        projections.onSession(new Received<SessionEvent>(envelope(type, source, subject, sequence), null, "{}"));
    }

    private static Envelope envelope(String type, String source, String subject, long sequence) {
        return new Envelope(
                subject + " " + sequence,
                type,
                source,
                subject,
                sequence,
                "a",
                Instant.EPOCH,
                "riverside",
                "staff-test",
                "correlation",
                null,
                null);
    }
}

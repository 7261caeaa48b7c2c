package health.daybreak.notification.plan;

import static health.daybreak.notification.Story.COURSE;
import static health.daybreak.notification.Story.PATIENT;
import static health.daybreak.notification.Story.conversationBooked;
import static health.daybreak.notification.Story.conversationMoved;
import static health.daybreak.notification.Story.received;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.sessions.ConversationCancelled;
import health.daybreak.events.sessions.ConversationHeld;
import health.daybreak.events.sessions.ConversationNotHeld;
import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.notification.ManualClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A conversation that belongs to a dose is a visit that people forget like any other. */
class RemindOfConversationsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");
    private static final Instant START = Instant.parse("2026-03-12T14:00:00Z");
    private static final String TALK = "course-1-c1";

    private final InMemoryMessagePlans plans = new InMemoryMessagePlans();
    private final ManualClock clock = new ManualClock(NOW);
    private final PlanMessages planMessages = Plans.planMessages(plans, clock);

    private void hear(SessionEvent event, long sequence) {
        planMessages.on(received(event, sequence, clock.instant()));
    }

    private MessagePlan plan() {
        return plans.get(TALK).state();
    }

    @Test
    void aBookedConversationIsRemindedOfOnceWithoutAWordAboutFastingOrTheWayHome() {
        hear(conversationBooked(TALK, START, NOW), 1);

        assertThat(Plans.summary(plan())).containsExactly("conversation-24h PLANNED");
        Purpose purpose = plan().intents().getFirst().purpose();
        assertThat(purpose.dueAt()).isEqualTo(START.minus(Duration.ofHours(24)));
        assertThat(purpose.template()).isEqualTo("reminder");
        assertThat(purpose.link()).isNull();
    }

    @Test
    void aMovedConversationIsRemindedOfAtItsNewTime() {
        Instant later = START.plus(Duration.ofDays(1));
        hear(conversationBooked(TALK, START, NOW), 1);
        hear(conversationMoved(TALK, START, later), 2);

        assertThat(Plans.summary(plan())).containsExactly("conversation-24h CANCELLED", "conversation-24h PLANNED");
        assertThat(plan().intents().getLast().purpose().dueAt()).isEqualTo(later.minus(Duration.ofHours(24)));
    }

    @Test
    void aNewRoomAtTheSameTimeChangesNoMessage() {
        hear(conversationBooked(TALK, START, NOW), 1);
        hear(conversationMoved(TALK, START, START), 2);

        assertThat(Plans.summary(plan())).containsExactly("conversation-24h PLANNED");
    }

    @Test
    void nobodyIsRemindedOfAConversationThatIsOffOrOver() {
        hear(conversationBooked(TALK, START, NOW), 1);
        hear(new ConversationCancelled(TALK, COURSE, PATIENT, "PATIENT_ILL", NOW), 2);
        assertThat(Plans.summary(plan())).containsExactly("conversation-24h CANCELLED");

        hear(conversationBooked("course-1-c2", START, NOW), 1);
        hear(new ConversationHeld("course-1-c2", COURSE, PATIENT, "staff-therapist", NOW), 2);
        assertThat(Plans.summary(plans.get("course-1-c2").state())).containsExactly("conversation-24h CANCELLED");
    }

    @Test
    void aConversationThatWasMarkedByMistakeIsRemindedOfAgainOnceItHasANewTime() {
        Instant later = START.plus(Duration.ofDays(1));
        hear(conversationBooked(TALK, START, NOW), 1);
        hear(new ConversationHeld(TALK, COURSE, PATIENT, "staff-therapist", NOW), 2);
        hear(new ConversationNotHeld(TALK, COURSE, PATIENT, "staff-therapist", NOW), 3);
        assertThat(Plans.summary(plan())).containsExactly("conversation-24h CANCELLED");

        hear(conversationMoved(TALK, START, later), 4);

        assertThat(Plans.summary(plan())).containsExactly("conversation-24h CANCELLED", "conversation-24h PLANNED");
    }
}

package health.daybreak.notification.plan;

import static health.daybreak.notification.Story.COURSE;
import static health.daybreak.notification.Story.PATIENT;
import static health.daybreak.notification.Story.SESSION;
import static health.daybreak.notification.Story.ZONE;
import static health.daybreak.notification.Story.booked;
import static health.daybreak.notification.Story.completed;
import static health.daybreak.notification.Story.courseCompleted;
import static health.daybreak.notification.Story.received;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.courses.CourseStarted;
import health.daybreak.events.sessions.SessionBooked;
import health.daybreak.notification.ManualClock;
import health.daybreak.notification.recipient.InMemoryRecipients;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is asked of a patient between and after the visits of a course that goes with conversations, and of nobody else. */
class IntegrationCheckInsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T15:00:00Z");
    private static final Instant START = Instant.parse("2026-03-05T15:00:00Z");

    private final InMemoryMessagePlans plans = new InMemoryMessagePlans();
    private final ManualClock clock = new ManualClock(NOW);
    private final PlanMessages sessions = Plans.planMessages(plans, clock);
    private final PlanFollowUp courses =
            new PlanFollowUp(plans, new InMemoryRecipients(), Plans.planning(), new Agenda(), clock);

    private static SessionBooked withConversations() {
        SessionBooked iv = booked(START, NOW);
        return new SessionBooked(
                SESSION,
                COURSE,
                PATIENT,
                1,
                2,
                "INDUCTION",
                "KAP",
                START,
                iv.endsAt(),
                ZONE,
                "room-a",
                "staff-nurse",
                "staff-prescriber",
                "staff-therapist",
                NOW);
    }

    private static CourseStarted started(String route) {
        return new CourseStarted(
                COURSE, PATIENT, "screening-1", "protocol-1", 1, route, "PTSD", 2, null, null, "staff-prescriber", NOW);
    }

    private Stream<Intent> checkIns(String about) {
        return plans.get(about).state().intents().stream()
                .filter(intent -> intent.purpose().rule().startsWith("integration"));
    }

    private static String dueAfter(Intent intent, Instant from) {
        return intent.purpose().rule() + " "
                + Duration.between(from, intent.purpose().dueAt()).toHours();
    }

    @Test
    void afterEachDoseOneComesInADayAndOneByWhenTheTalkIsToHaveTakenPlace() {
        sessions.on(received(withConversations(), 1, NOW));
        Instant home = START.plus(Duration.ofHours(3));
        clock.set(home);
        sessions.on(received(completed(home), 9, home));

        assertThat(checkIns(SESSION).map(intent -> dueAfter(intent, home)))
                .containsExactly("integration-24h 24", "integration-72h 72");
    }

    @Test
    void afterTheLastDoseTheyComeAfterSevenThirtyAndNinetyDaysAndAfterFourteenLikeEverybodys() {
        courses.on(received(started("KAP"), 1, NOW));
        clock.set(START);
        courses.on(received(courseCompleted(START), 7, START));
        courses.on(received(courseCompleted(START), 7, START));

        assertThat(checkIns(COURSE).map(intent -> dueAfter(intent, START)))
                .containsExactly("integration-7d 168", "integration-30d 720", "integration-90d 2160");
        assertThat(plans.get(COURSE).state().latestOf("follow-up-14d").purpose().dueAt())
                .isEqualTo(START.plus(Duration.ofDays(14)));
    }

    @Test
    void aCourseWithoutConversationsHasNoneAndItsStartCostsNoDocument() {
        courses.on(received(started("IV"), 1, NOW));
        assertThat(plans.all()).isEmpty();
        courses.on(received(courseCompleted(START), 7, START));
        sessions.on(received(booked(START, NOW), 1, NOW));
        sessions.on(received(completed(START), 9, START));

        assertThat(checkIns(COURSE)).isEmpty();
        assertThat(checkIns(SESSION)).isEmpty();
    }

    @Test
    void aCourseThatStartedBeforeThisWasKeptHasWhatEverybodyHas() {
        courses.on(received(courseCompleted(START), 7, START));

        assertThat(Plans.summary(plans.get(COURSE).state())).isEqualTo(List.of("follow-up-14d PLANNED"));
    }
}

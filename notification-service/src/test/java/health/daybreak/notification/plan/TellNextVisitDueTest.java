package health.daybreak.notification.plan;

import static health.daybreak.notification.Story.COURSE;
import static health.daybreak.notification.Story.PATIENT;
import static health.daybreak.notification.Story.aborted;
import static health.daybreak.notification.Story.cancelled;
import static health.daybreak.notification.Story.completed;
import static health.daybreak.notification.Story.courseCompleted;
import static health.daybreak.notification.Story.courseDiscontinued;
import static health.daybreak.notification.Story.maintenanceBegun;
import static health.daybreak.notification.Story.maintenanceBooked;
import static health.daybreak.notification.Story.missed;
import static health.daybreak.notification.Story.moved;
import static health.daybreak.notification.Story.received;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.courses.CourseEvent;
import health.daybreak.events.courses.CoursePaused;
import health.daybreak.events.courses.CourseResumed;
import health.daybreak.events.sessions.SessionEvent;
import health.daybreak.notification.ManualClock;
import health.daybreak.notification.Story;
import health.daybreak.notification.recipient.InMemoryRecipients;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That the next visit is due is said to whoever is in maintenance and has none booked: once for each visit, and to nobody else. */
class TellNextVisitDueTest {

    private static final Instant TAPER_OVER = Instant.parse("2026-03-02T17:00:00Z");
    private static final String ABOUT = COURSE + ".maintenance";

    private final InMemoryMessagePlans plans = new InMemoryMessagePlans();
    private final InMemoryRecipients recipients = new InMemoryRecipients();
    private final ManualClock clock = new ManualClock(TAPER_OVER);
    private final TellNextVisitDue nextVisit =
            new TellNextVisitDue(plans, recipients, new MaintenancePlanning(Plans.byRules()), new Agenda(), clock);
    private long sequence;

    private static Instant day(int day) {
        return TAPER_OVER.plus(Duration.ofDays(day));
    }

    private void hear(int day, CourseEvent event) {
        clock.set(day(day));
        nextVisit.onCourse(received(event, ++sequence, clock.instant()));
    }

    private void hear(int day, SessionEvent event) {
        clock.set(day(day));
        nextVisit.onSession(received(event, ++sequence, clock.instant()));
    }

    private MessagePlan plan() {
        return plans.get(ABOUT).state();
    }

    private List<String> messages() {
        return Plans.summary(plan());
    }

    private Intent newest() {
        return plan().intents().getLast();
    }

    private void sent() {
        Instant now = clock.instant();
        Intent due = newest();
        plans.change(
                ABOUT, plan -> plan.claim(due.id(), due.purpose().channels().getFirst(), List.of(), now, now));
        plans.change(ABOUT, plan -> plan.accepted(due.id(), 1, now));
    }

    @Test
    void itIsDueFourteenDaysAfterTheLastVisitOfTheTaperAndOfUseForFourteenMore() {
        hear(0, maintenanceBegun(TAPER_OVER));

        assertThat(messages()).containsExactly("maintenance-due PLANNED");
        assertThat(newest().purpose().dueAt()).isEqualTo(day(14));
        assertThat(newest().purpose().expiresAt()).isEqualTo(day(28));
        assertThat(plan().nextAt()).isEqualTo(day(14));
        assertThat(plan().sessionId()).isNull();
    }

    @Test
    void whoeverHasTheNextVisitBookedIsNotTold() {
        hear(0, maintenanceBegun(TAPER_OVER));
        hear(3, maintenanceBooked(day(20), day(3)));

        assertThat(messages()).containsExactly("maintenance-due CANCELLED");
        assertThat(newest().why()).isEqualTo("The next visit is booked.");

        hear(4, moved(day(20), day(25), "chair-2"));
        assertThat(messages()).as("another time is a time all the same").hasSize(1);
    }

    @Test
    void afterEachVisitItIsCountedAnew() {
        hear(0, maintenanceBegun(TAPER_OVER));
        hear(3, maintenanceBooked(day(20), day(3)));
        hear(20, completed(day(20)));

        assertThat(messages()).containsExactly("maintenance-due CANCELLED", "maintenance-due PLANNED");
        assertThat(newest().purpose().dueAt()).isEqualTo(day(34));
        assertThat(newest().purpose().cause().type()).isEqualTo("daybreak.session.completed.v1");
    }

    @Test
    void whoseVisitFellThroughIsToldWhenItIsDueAndNotBeforeTheDeskHadTwoDaysToFindAnother() {
        hear(0, maintenanceBegun(TAPER_OVER));
        hear(1, maintenanceBooked(day(10), day(1)));
        hear(5, cancelled(day(5)));
        assertThat(newest().purpose().dueAt()).as("long before it is due").isEqualTo(day(14));

        hear(6, maintenanceBooked(day(18), day(6)));
        hear(18, missed(day(18)));
        assertThat(newest().purpose().dueAt()).as("after it was due").isEqualTo(day(20));
        assertThat(newest().purpose().cause().type()).isEqualTo("daybreak.session.missed.v1");
    }

    @Test
    void aVisitThatEndedWithoutADoseLeavesTheNextOneOpenAndOneWithADoseCounts() {
        hear(0, maintenanceBegun(TAPER_OVER));
        hear(1, maintenanceBooked(day(15), day(1)));
        hear(15, aborted(day(15), false));
        assertThat(newest().purpose().dueAt()).isEqualTo(day(17));

        hear(16, aborted(day(16), true));
        assertThat(newest().purpose().dueAt()).isEqualTo(day(30));
    }

    @Test
    void whoWasToldOnceIsNotToldAgainBeforeTheNextDose() {
        hear(0, maintenanceBegun(TAPER_OVER));
        clock.set(day(14));
        sent();
        hear(15, maintenanceBooked(day(20), day(15)));
        hear(16, cancelled(day(16)));
        hear(17, new CoursePaused(COURSE, PATIENT, "PATIENT_REQUEST", "staff-prescriber", day(17)));
        hear(18, new CourseResumed(COURSE, PATIENT, "staff-prescriber", day(18)));
        assertThat(messages()).containsExactly("maintenance-due SENT");

        hear(24, completed(day(24)));
        assertThat(messages()).containsExactly("maintenance-due SENT", "maintenance-due PLANNED");
    }

    @Test
    void whatIsHeardTwiceOrAfterARestartPlansNothingTwice() {
        hear(0, maintenanceBegun(TAPER_OVER));
        sequence--;
        hear(1, maintenanceBegun(TAPER_OVER));
        TellNextVisitDue restarted =
                new TellNextVisitDue(plans, recipients, new MaintenancePlanning(Plans.byRules()), new Agenda(), clock);
        restarted.onCourse(received(maintenanceBegun(TAPER_OVER), sequence, clock.instant()));

        assertThat(messages()).containsExactly("maintenance-due PLANNED");
    }

    @Test
    void whileTheCourseRestsNobodyIsToldAndWhenItGoesOnTheDeskHasTwoDays() {
        hear(0, maintenanceBegun(TAPER_OVER));
        hear(10, new CoursePaused(COURSE, PATIENT, "PATIENT_ILL", "staff-prescriber", day(10)));
        assertThat(newest().why()).isEqualTo("The course rests.");
        assertThat(plan().nextAt()).isNull();

        hear(40, new CourseResumed(COURSE, PATIENT, "staff-prescriber", day(40)));
        assertThat(newest().purpose().dueAt()).isEqualTo(day(42));
        assertThat(newest().purpose().expiresAt()).isEqualTo(day(56));
    }

    @Test
    void aCourseThatIsOverAsksForNoVisitWhateverItsSessionsSayAfterwards() {
        hear(0, maintenanceBegun(TAPER_OVER));
        hear(10, courseCompleted(day(10)));
        assertThat(newest().why()).isEqualTo("The course is over.");
        hear(11, completed(day(11)));
        assertThat(messages()).containsExactly("maintenance-due CANCELLED");

        hear(12, courseDiscontinued(day(12)));
        assertThat(messages()).containsExactly("maintenance-due CANCELLED");
    }

    @Test
    void aBookingHeardBeforeTheMaintenanceItBelongsToIsNotLost() {
        hear(1, maintenanceBooked(day(20), day(1)));
        hear(1, maintenanceBegun(TAPER_OVER));
        assertThat(plan().intents()).isEmpty();

        hear(2, cancelled(day(2)));
        assertThat(newest().purpose().dueAt()).isEqualTo(day(14));
    }

    @Test
    void dosesThatAreHeardLateAndTogetherAreCountedFromTheLaterOne() {
        hear(1, maintenanceBooked(day(15), day(1)));
        clock.set(day(40));
        nextVisit.onCourse(received(maintenanceBegun(TAPER_OVER), 50, clock.instant()));
        nextVisit.onSession(received(completed(day(15)), 51, clock.instant()));
        nextVisit.onSession(received(Story.completed("session-2", day(36)), 52, clock.instant()));

        assertThat(newest().purpose().dueAt()).isEqualTo(day(50));
        assertThat(plan().intents().stream().filter(intent -> intent.state() == Intent.State.PLANNED))
                .containsExactly(newest());
    }

    @Test
    void beforeMaintenanceNothingIsKeptOfACourse() {
        hear(0, Story.booked(day(2), day(0)));
        hear(0, Story.inductionOver(day(0)));
        hear(2, completed(day(2)));
        hear(3, courseCompleted(day(3)));

        assertThat(plans.all()).isEmpty();
    }

    @Test
    void nothingIsMadeOfWhatIsHeardOfAPersonWhoWasErased() {
        recipients.forgetForGood(PATIENT);
        hear(0, maintenanceBegun(TAPER_OVER));

        assertThat(plans.find(ABOUT)).isEmpty();
    }

    @Test
    void aSecondVisitThatIsBookedKeepsItQuietWhenTheFirstIsCancelled() {
        hear(0, maintenanceBegun(TAPER_OVER));
        hear(1, maintenanceBooked(day(10), day(1)));
        hear(1, maintenanceBooked("session-2", day(24), day(1)));
        hear(2, cancelled(day(2)));

        assertThat(messages()).containsExactly("maintenance-due CANCELLED");
        assertThat(plan().maintenance()).isNotNull().satisfies(known -> assertThat(known.booked())
                .containsExactly("session-2"));
    }
}

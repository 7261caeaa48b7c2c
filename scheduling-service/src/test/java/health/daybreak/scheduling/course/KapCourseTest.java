package health.daybreak.scheduling.course;

import static health.daybreak.scheduling.Riverside.MONDAY;
import static health.daybreak.scheduling.Riverside.NEW_YORK;
import static health.daybreak.scheduling.Riverside.NOW;
import static health.daybreak.scheduling.Riverside.at;
import static health.daybreak.scheduling.course.Desk.asPrescriber;
import static health.daybreak.scheduling.course.StartCourseTest.refused;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.courses.CourseStarted;
import health.daybreak.events.sessions.ConversationBooked;
import health.daybreak.events.sessions.ConversationCancelled;
import health.daybreak.events.sessions.ConversationHeld;
import health.daybreak.events.sessions.ConversationMoved;
import health.daybreak.events.sessions.ConversationNotHeld;
import health.daybreak.events.sessions.SessionBooked;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.plan.Team;
import health.daybreak.scheduling.plan.model.Part;
import health.daybreak.scheduling.plan.model.Wishes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No dose of psychotherapy with ketamine without its conversations. */
class KapCourseTest {

    private static final String KAP = "kap-induction";

    private final Desk desk = Desk.ofToday();
    private final InMemory.OfCourses courses = (InMemory.OfCourses) desk.courses;

    @BeforeEach
    void aCourseWithFourDoses() {
        desk.startBest(desk.eligiblePatient(), "course-1", KAP);
    }

    @Test
    void aPreparationAndAnIntegrationAfterEachDoseAreBookedWithIt() {
        assertThat(course().sessions()).hasSize(4);
        assertThat(course().conversations()).hasSize(5);
        everyDoseHasItsConversations();
        assertThat(courses.events().getFirst())
                .isInstanceOfSatisfying(CourseStarted.class, started -> assertThat(started.preparationNeeded())
                        .isTrue());
        assertThat(courses.events().stream().filter(SessionBooked.class::isInstance))
                .hasSize(4);
        assertThat(courses.events().stream().filter(ConversationBooked.class::isInstance))
                .hasSize(5);
        DoubleBooking.assertNone(desk);
    }

    @Test
    void aConversationHoldsItsTherapistAndItsRoomOnly() {
        CourseSession preparation = preparation();

        assertThat(preparation.place().slot().nurseId()).isNull();
        assertThat(preparation.place().slot().prescriberId()).isNull();
        assertThat(preparation.place().slot().therapistId()).isEqualTo("staff-therapist");
        assertThat(Duration.between(
                        preparation.startsAt(), preparation.place().slot().endsAt()))
                .isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void chosenDosesWithoutTheirConversationsAreRefusedWithTheRules() {
        List<SlotWish> doses = List.of(7, 14, 21, 28).stream()
                .map(day -> new SlotWish(at(MONDAY.plusDays(day), 13, 0), Team.ANYONE))
                .toList();
        NewCourse wanted = new NewCourse(desk.eligiblePatient(), KAP, doses, List.of(), MONDAY, Wishes.NONE, null);

        Refused refused = refused("slots-refused", () -> asPrescriber(() -> desk.start.start("course-2", wanted, NOW)));

        assertThat(String.valueOf(refused.details().get("reasons"))).contains("kap.preparation", "kap.integration");
    }

    @Test
    void aSeriesIsAcceptedWithTheConversationsThatWereProposed() {
        Course first = course();
        asPrescriber(() -> desk.discontinue.discontinue("course-1", null, ChangeReason.OTHER, NOW));
        List<SlotWish> doses =
                first.sessions().stream().map(KapCourseTest::wish).toList();
        List<VisitWish> conversations = first.conversations().stream()
                .map(visit -> new VisitWish(visit.part(), visit.number(), wish(visit)))
                .toList();
        NewCourse wanted = new NewCourse(desk.eligiblePatient(), KAP, doses, conversations, MONDAY, Wishes.NONE, null);

        Course second =
                asPrescriber(() -> desk.start.start("course-2", wanted, NOW)).state();

        assertThat(second.visits().stream().map(visit -> visit.place().slot()))
                .containsExactlyElementsOf(first.visits().stream()
                        .map(visit -> visit.place().slot())
                        .toList());
        DoubleBooking.assertNone(desk);
    }

    @Test
    void aDoseThatMovesTakesItsIntegrationAlong() {
        CourseSession last = course().sessions().getLast();
        Instant later = last.startsAt().plus(Duration.ofDays(2));

        move(last.sessionId(), later);

        assertThat(course().session(last.sessionId()).startsAt()).isEqualTo(later);
        everyDoseHasItsConversations();
        assertThat(courses.events().stream().filter(ConversationMoved.class::isInstance))
                .hasSize(1);
        DoubleBooking.assertNone(desk);
    }

    @Test
    void anIntegrationDoesNotMoveOutOfItsWindowAndIsToldWhereItCanBe() {
        CourseSession integration = integrationAfter(4);
        Instant tooLate = integration.startsAt().plus(Duration.ofDays(6));

        Refused refused = refused("move-refused", () -> move(integration.sessionId(), tooLate));

        assertThat(String.valueOf(refused.details().get("reasons"))).contains("kap.integration");
        assertThat((List<?>) refused.details().get("alternatives")).isNotEmpty();
    }

    @Test
    void aCancelledDoseTakesItsIntegrationAlongAndAConversationIsNeverCancelledAlone() {
        refused("conversation-needed", () -> cancel(integrationAfter(4).sessionId()));

        cancel(course().sessions().getLast().sessionId());

        assertThat(integrationAfter(4).status()).isEqualTo(SessionStatus.CANCELLED);
        assertThat(courses.events().getLast()).isInstanceOf(ConversationCancelled.class);
        DoubleBooking.assertNone(desk);
    }

    @Test
    void aTherapistMarksAConversationAsHeldOnceItWasToStart() {
        CourseSession first = course().conversations().getFirst();
        refused(
                "session-not-due",
                () -> asPrescriber(() ->
                        desk.held.held(first.sessionId(), null, first.startsAt().minusMillis(1))));

        asPrescriber(() -> desk.held.held(first.sessionId(), null, first.startsAt()));

        assertThat(course().visit(first.sessionId()).status()).isEqualTo(SessionStatus.COMPLETED);
        assertThat(courses.events().getLast()).isInstanceOf(ConversationHeld.class);
        refused(
                "not-a-conversation",
                () -> asPrescriber(() -> desk.held.held("course-1-1", null, NOW.plus(Duration.ofDays(60)))));
    }

    @Test
    void aMarkThatWasAMistakeIsTakenBackAndTheConversationIsBookedAsItWas() {
        CourseSession first = course().conversations().getFirst();
        refused(
                "conversation-not-held",
                () -> asPrescriber(() -> desk.held.notHeld(first.sessionId(), null, first.startsAt())));
        asPrescriber(() -> desk.held.held(first.sessionId(), null, first.startsAt()));

        asPrescriber(() -> desk.held.notHeld(first.sessionId(), null, first.startsAt()));

        assertThat(course().visit(first.sessionId())).isEqualTo(first);
        assertThat(courses.events().getLast()).isInstanceOf(ConversationNotHeld.class);
        refused("not-a-conversation", () -> asPrescriber(() -> desk.held.notHeld("course-1-1", null, NOW)));
    }

    @Test
    void aPauseKeepsTheIntegrationOfADoseThatWasGiven() {
        desk.hear(desk.completed(course(), 1));

        asPrescriber(() -> desk.pause.pause("course-1", null, ChangeReason.SIDE_EFFECTS, NOW));

        assertThat(integrationAfter(1).status()).isEqualTo(SessionStatus.BOOKED);
        assertThat(integrationAfter(2).status()).isEqualTo(SessionStatus.CANCELLED);
    }

    @Test
    void aPauseLeavesAPreparationWhoseTimeHasComeToBeMarkedAsHeld() {
        CourseSession preparation = preparation();

        asPrescriber(() -> desk.pause.pause("course-1", null, ChangeReason.PATIENT_ILL, preparation.startsAt()));

        assertThat(course().visit(preparation.sessionId()).status()).isEqualTo(SessionStatus.BOOKED);
        assertThat(course().sessions()).allMatch(session -> session.status() == SessionStatus.CANCELLED);
        asPrescriber(() -> desk.held.held(preparation.sessionId(), null, preparation.startsAt()));
        assertThat(course().visit(preparation.sessionId()).status()).isEqualTo(SessionStatus.COMPLETED);
    }

    @Test
    void theRestIsPlannedWithConversations() {
        cancel(course().sessions().getLast().sessionId());

        asPrescriber(() -> desk.rest.accept(
                "course-1",
                null,
                new RestWishes(null, Wishes.NONE, List.of()),
                SeriesChoice.BEST,
                ChangeReason.PATIENT_REQUEST,
                NOW));

        assertThat(course().sessions().stream().filter(CourseSession::toCome)).hasSize(4);
        everyDoseHasItsConversations();
        DoubleBooking.assertNone(desk);
    }

    private void everyDoseHasItsConversations() {
        Course course = course();
        List<CourseSession> doses =
                course.sessions().stream().filter(CourseSession::toCome).toList();
        Duration prepared =
                Duration.between(preparation().startsAt(), doses.getFirst().startsAt());
        assertThat(prepared).isBetween(Duration.ofHours(24), Duration.ofHours(168));
        for (CourseSession dose : doses) {
            CourseSession integration = integrationAfter(dose.number());
            assertThat(integration.status()).isEqualTo(SessionStatus.BOOKED);
            assertThat(Duration.between(dose.startsAt(), integration.startsAt()))
                    .isBetween(Duration.ofHours(24), Duration.ofHours(72));
            assertThat(doses.stream()
                            .filter(other -> other.startsAt().isAfter(dose.startsAt()))
                            .map(other -> other.startsAt().atZone(NEW_YORK).toLocalDate()))
                    .allMatch(date ->
                            date.isAfter(integration.startsAt().atZone(NEW_YORK).toLocalDate()));
        }
    }

    private CourseSession preparation() {
        return course().conversations().stream()
                .filter(visit -> visit.part() == Part.PREPARATION)
                .findFirst()
                .orElseThrow();
    }

    private CourseSession integrationAfter(int number) {
        return course().conversations().stream()
                .filter(visit -> visit.part() == Part.INTEGRATION && visit.number() == number)
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    private static SlotWish wish(CourseSession visit) {
        return new SlotWish(visit.startsAt(), Team.ANYONE);
    }

    private Stored<Course> move(String id, Instant to) {
        return asPrescriber(
                () -> desk.move.move(id, null, new SlotWish(to, Team.ANYONE), ChangeReason.PATIENT_REQUEST, NOW));
    }

    private Stored<Course> cancel(String id) {
        return asPrescriber(() -> desk.cancel.cancel(id, null, ChangeReason.PATIENT_REQUEST, NOW));
    }

    private Course course() {
        return asPrescriber(() -> courses.get("course-1")).state();
    }
}

package health.daybreak.scheduling.course;

import static health.daybreak.scheduling.Riverside.MONDAY;
import static health.daybreak.scheduling.Riverside.NOW;
import static health.daybreak.scheduling.Riverside.at;
import static health.daybreak.scheduling.course.Desk.asPrescriber;
import static health.daybreak.scheduling.course.Desk.withKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.courses.CourseStarted;
import health.daybreak.events.sessions.SessionBooked;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.plan.Team;
import health.daybreak.scheduling.plan.model.Wishes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class StartCourseTest {

    private static final int[] DAYS = {0, 3, 7, 10, 14, 17};

    private final Desk desk = Desk.inMemory();
    private final InMemory.OfCourses courses = (InMemory.OfCourses) desk.courses;

    @Test
    void theWholeInductionIsBookedAndTheOthersHearOfItAtOnce() {
        String patient = desk.eligiblePatient();

        Stored<Course> course = desk.startBest(patient);

        assertThat(course.state().stage()).isEqualTo(Stage.ACTIVE);
        assertThat(course.version()).as("planned, then booked: two saves").isEqualTo(2);
        assertThat(course.state().unsettledSince()).isNull();
        List<ClinicEvent> events = courses.events();
        assertThat(events).hasSize(7);
        assertThat(events.getFirst()).isInstanceOfSatisfying(CourseStarted.class, started -> {
            assertThat(started.plannedSessions()).isEqualTo(6);
            assertThat(started.preparationNeeded()).isFalse();
            assertThat(started.startedBy()).isEqualTo("staff-prescriber");
            assertThat(started.doseMilligramsPerKilogram()).isEqualByComparingTo("0.5");
        });
        assertThat(events.subList(1, 7)).allSatisfy(event -> assertThat(event).isInstanceOf(SessionBooked.class));
        assertThat(events.subList(1, 7).stream().map(ClinicEvent::subject)).doesNotHaveDuplicates();
        DoubleBooking.assertNone(desk);
    }

    @Test
    void aPatientWhoIsNotEligibleGetsNoCourseAndTheReasonWhy() {
        refused("patient-not-eligible", () -> desk.startBest("patient-nobody-screened"));

        assertThat(courses.all()).isEmpty();
    }

    @Test
    void theSamePatientGetsNoSecondCourse() {
        String patient = desk.eligiblePatient();
        desk.startBest(patient);

        refused("course-running", () -> desk.startBest(patient));
    }

    @Test
    void theSameRequestTwiceIsOneCourse() {
        String patient = desk.eligiblePatient();

        Stored<Course> first = withKey("key-1", () -> start(patient, "course-1", List.of()));
        Stored<Course> second = withKey("key-1", () -> start(patient, "course-1", List.of()));

        assertThat(second).isEqualTo(first);
        assertThat(courses.events()).hasSize(7);
    }

    @Test
    void chosenSlotsAreBookedAsChosen() {
        List<SlotWish> wishes = slots(14, new Team("chair-3", null, null, null));

        Course course = asPrescriber(() -> start(desk.eligiblePatient(), "course-1", wishes))
                .state();

        assertThat(course.sessions()).allSatisfy(session -> {
            assertThat(session.place().slot().chairId()).isEqualTo("chair-3");
            assertThat(session.place().slot().nurseId()).isEqualTo("staff-nurse");
        });
        assertThat(course.sessions().getFirst().startsAt()).isEqualTo(at(MONDAY, 14, 0));
    }

    @Test
    void aTakenSlotIsRefusedWithAlternativesAndNothingIsHalfBooked() {
        List<SlotWish> wishes = slots(14, new Team("chair-3", null, null, null));
        asPrescriber(() -> start(desk.eligiblePatient(), "course-1", wishes));

        Refused refused =
                refused("slot-taken", () -> asPrescriber(() -> start(desk.eligiblePatient(), "course-2", wishes)));

        assertThat(refused.details().get("alternatives"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .isNotEmpty();
        assertThat(courses.all()).hasSize(1);
        DoubleBooking.assertNone(desk);
    }

    @Test
    void slotsThatBreakRulesAreRefusedWithEveryRule() {
        List<SlotWish> wishes = new ArrayList<>(slots(14, Team.ANYONE));
        wishes.set(1, new SlotWish(at(MONDAY.plusDays(1), 17, 0), Team.ANYONE));

        Refused refused =
                refused("slots-refused", () -> asPrescriber(() -> start(desk.eligiblePatient(), "course-1", wishes)));

        assertThat(String.valueOf(refused.details().get("reasons"))).contains("clinic.open", "spacing.min-hours");
        assertThat(courses.all()).isEmpty();
    }

    @Test
    void aCourseInThePastOrInManyYearsIsRefused() {
        List<SlotWish> wishes = slots(14, Team.ANYONE).stream()
                .map(wish -> new SlotWish(wish.startsAt().minusSeconds(365L * 86_400 * 10), wish.team()))
                .toList();

        refused("slots-refused", () -> asPrescriber(() -> start(desk.eligiblePatient(), "course-1", wishes)));
    }

    @Test
    void anUnknownProtocolIsRefusedWithTheKnownOnes() {
        NewCourse wanted = new NewCourse(desk.eligiblePatient(), "iv", List.of(), MONDAY, Wishes.NONE, null);

        assertThat(refused("unknown-protocol", () -> asPrescriber(() -> desk.start.start("c", wanted, NOW))))
                .hasMessageContaining("iv-induction");
    }

    @Test
    void coursesAreBookedUntilTheClinicIsFullAndThenRefusedWhole() {
        int booked = 0;
        List<String> refusals = new ArrayList<>();
        while (refusals.isEmpty() && booked < 500) {
            try {
                desk.startBest(desk.eligiblePatient());
                booked++;
            } catch (Refused refused) {
                refusals.add(refused.code());
            }
        }

        assertThat(refusals).containsExactly("no-series-fits");
        assertThat(booked).isGreaterThan(50);
        DoubleBooking.assertNone(desk);
    }

    @Test
    void aCourseWithATherapistHasOneInEverySession() {
        NewCourse wanted = new NewCourse(desk.eligiblePatient(), "kap-induction", List.of(), MONDAY, Wishes.NONE, null);

        Course course =
                asPrescriber(() -> desk.start.start("course-kap", wanted, NOW)).state();

        assertThat(course.sessions()).hasSize(4).allSatisfy(session -> assertThat(
                        session.place().slot().therapistId())
                .isEqualTo("staff-therapist"));
    }

    private Stored<Course> start(String patientId, String courseId, List<SlotWish> slots) {
        return desk.start.start(
                courseId, new NewCourse(patientId, "iv-induction", slots, MONDAY, Wishes.NONE, null), NOW);
    }

    private static List<SlotWish> slots(int hour, Team team) {
        List<SlotWish> wishes = new ArrayList<>();
        for (int day : DAYS) {
            LocalDate date = MONDAY.plusDays(day);
            wishes.add(new SlotWish(at(date, hour, 0), team));
        }
        return wishes;
    }

    static Refused refused(String code, ThrowingCallable action) {
        List<Refused> caught = new ArrayList<>();
        assertThatExceptionOfType(Refused.class).isThrownBy(action).satisfies(refused -> {
            assertThat(refused.code()).as(refused.getMessage()).isEqualTo(code);
            assertThat(refused.details()).isInstanceOf(Map.class);
            caught.add(refused);
        });
        return caught.getFirst();
    }
}

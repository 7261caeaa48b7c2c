package health.daybreak.scheduling.course;

import static com.mongodb.client.model.Updates.unset;
import static health.daybreak.scheduling.Riverside.MONDAY;
import static health.daybreak.scheduling.Riverside.NOW;
import static health.daybreak.scheduling.Riverside.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import health.daybreak.events.sessions.AdverseEventRecorded;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.scheduling.Riverside;
import health.daybreak.scheduling.candidate.Candidates;
import health.daybreak.scheduling.clinic.Clinics;
import health.daybreak.scheduling.clinic.SetUpClinic;
import health.daybreak.scheduling.day.ClinicDays;
import health.daybreak.scheduling.plan.Team;
import health.daybreak.scheduling.plan.model.Wishes;
import health.daybreak.scheduling.staff.EnterStaffMember;
import health.daybreak.scheduling.staff.Staff;
import health.daybreak.scheduling.staff.StaffMember;
import health.daybreak.testkit.ClinicTest;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

/** The same promises on the store that ships; at a time gone by, so the running service's own sweep is told to wait. */
@ClinicTest
@TestPropertySource(properties = "daybreak.scheduling.unsettled-after=3650d")
class RealStoreTest {

    private final Desk desk;
    private final SetUpClinic setUpClinic;
    private final EnterStaffMember enterStaffMember;
    private final MongoDatabase database;

    RealStoreTest(
            Courses courses,
            Candidates candidates,
            Clinics clinics,
            Staff staff,
            ClinicDays days,
            Rearrangements rearrangements,
            SetUpClinic setUpClinic,
            EnterStaffMember enterStaffMember,
            MongoDatabase database) {
        this.desk = new Desk(courses, candidates, clinics, staff, days, rearrangements);
        this.setUpClinic = setUpClinic;
        this.enterStaffMember = enterStaffMember;
        this.database = database;
    }

    @BeforeEach
    void aSmallClinic() {
        Desk.asPrescriber(() -> setUpClinic.setUp(
                Riverside.CLINIC_ID, null, Riverside.clinic(2, DayOfWeek.MONDAY, DayOfWeek.FRIDAY), NOW));
        for (StaffMember person : Riverside.staff()) {
            Desk.asPrescriber(() -> enterStaffMember.enter(person, null, NOW));
        }
    }

    @Test
    void nothingIsBookedTwiceOrByHalfByManyPeopleAtOnce() throws InterruptedException, ExecutionException {
        int done = RandomOperationsTest.operate(desk, 7, 6, 25);
        desk.sweep();

        assertThat(done).isGreaterThan(20);
        DoubleBooking.assertNone(desk);
        Desk.asPrescriber(() -> {
            RandomOperationsTest.everyoneIsInTheCourseThatRuns(desk);
            return List.of();
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {56, 84, 112})
    void ofEightPrescribersWhoWantTheSameChairsOneGetsThem(int daysAhead)
            throws InterruptedException, ExecutionException {
        List<SlotWish> slots = new ArrayList<>();
        for (int day : new int[] {0, 3, 7, 10, 14, 17}) {
            slots.add(new SlotWish(at(MONDAY.plusDays(daysAhead + day), 16, 0), new Team("chair-1", null, null, null)));
        }
        List<Callable<String>> race = new ArrayList<>();
        for (int prescriber = 0; prescriber < 8; prescriber++) {
            String patient = desk.eligiblePatient();
            race.add(() -> outcome(patient, slots));
        }

        assertThat(together(race)).containsOnlyOnce("ACTIVE").containsOnly("ACTIVE", "slot-taken");
        DoubleBooking.assertNone(desk);
    }

    @Test
    void twoPrescribersWhoStartTheSamePatientAtOnceStartOneCourse() throws InterruptedException, ExecutionException {
        String patient = desk.eligiblePatient();
        List<Callable<String>> race = new ArrayList<>();
        for (int prescriber = 0; prescriber < 4; prescriber++) {
            race.add(() -> outcome(patient, List.of()));
        }

        assertThat(together(race)).containsOnlyOnce("ACTIVE").containsOnly("ACTIVE", "course-running");
        DoubleBooking.assertNone(desk);
    }

    @Test
    void anAdverseEventIsNoSessionAndLeavesNothingAmongTheCourses() {
        String id = "adverse-" + UUID.randomUUID();

        desk.hear(new AdverseEventRecorded(
                id,
                "course-1-1",
                "course-1",
                "patient-1",
                1,
                "NAUSEA",
                1,
                false,
                "POSSIBLE",
                "NONE",
                "RECOVERED",
                false,
                at(MONDAY, 8, 20),
                at(MONDAY, 8, 25)));

        assertThat(database.getCollection("courses").find(Filters.regex("_id", "^adverse-")))
                .isEmpty();
    }

    @Test
    void documentsFromBeforeThereWereSkillsAreReadAsHavingNone() {
        String courseId = UUID.randomUUID().toString();
        NewCourse wanted = new NewCourse(
                desk.eligiblePatient(), "iv-induction", List.of(), MONDAY.plusDays(140), Wishes.NONE, null);
        Desk.asPrescriber(() -> desk.start.start(courseId, wanted, NOW));
        for (String collection : List.of("clinics", "staff", "courses")) {
            database.getCollection(collection)
                    .updateMany(Filters.empty(), Updates.combine(unset("state.skills"), unset("state.order.skills")));
        }

        Desk.asPrescriber(() -> {
            assertThat(desk.clinics.get(Riverside.CLINIC_ID).state().skills()).isEmpty();
            assertThat(desk.staff.get("staff-nurse").state().skills()).isEmpty();
            assertThat(desk.courses.get(courseId).state().order().skills()).isEmpty();
            return List.of();
        });
    }

    private String outcome(String patient, List<SlotWish> slots) {
        NewCourse wanted = new NewCourse(patient, "iv-induction", slots, MONDAY.plusDays(56), Wishes.NONE, null);
        try {
            return Desk.asPrescriber(() -> desk.start.start(UUID.randomUUID().toString(), wanted, NOW))
                    .state()
                    .stage()
                    .name();
        } catch (Refused refused) {
            return refused.code();
        }
    }

    private static List<String> together(List<Callable<String>> race) throws InterruptedException, ExecutionException {
        List<String> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<String> outcome : threads.invokeAll(race)) {
                outcomes.add(outcome.get());
            }
        }
        return outcomes;
    }
}

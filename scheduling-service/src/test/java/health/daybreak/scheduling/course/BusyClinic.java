package health.daybreak.scheduling.course;

import static health.daybreak.scheduling.Riverside.CLINIC_ID;
import static health.daybreak.scheduling.Riverside.MONDAY;
import static health.daybreak.scheduling.Riverside.NOW;
import static health.daybreak.scheduling.Riverside.at;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.Riverside;
import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.plan.Team;
import health.daybreak.scheduling.plan.model.Wishes;
import health.daybreak.scheduling.staff.Leave;
import health.daybreak.scheduling.staff.StaffMember;
import health.daybreak.scheduling.stranded.StrandedSession;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Many people at two processes of the service, whose clocks differ by minutes and which die at any write: they book, move, cancel
 * and end courses, change shifts and leave and the clinic's chairs, and the sweep takes everybody for crashed.
 */
final class BusyClinic {

    private static final int PROCESSES = 2;
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(7);
    private static final int LONGEST_LIFE = 400;
    private static final int[] SERIES = {0, 3, 7, 10, 14, 17};

    private final DyingProcess.Shared stores = new DyingProcess.Shared(
            new InMemory.OfCourses(),
            new InMemory.OfCandidates(),
            new InMemory.OfClinics(),
            new InMemory.OfStaff(),
            new InMemory.OfDays(),
            new InMemory.OfRearrangements());

    private final AtomicReferenceArray<DyingProcess> processes = new AtomicReferenceArray<>(PROCESSES);
    private final int days;
    private final Random lives;
    private final AtomicInteger operations = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger deaths = new AtomicInteger();
    private final Set<String> booked = ConcurrentHashMap.newKeySet();
    private final Set<String> ended = ConcurrentHashMap.newKeySet();
    private final Set<String> cancelled = ConcurrentHashMap.newKeySet();
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    /** @param days on how many days courses may start: 1 makes everybody want the same ones */
    BusyClinic(long seed, int days) {
        this.days = days;
        this.lives = new Random(seed);
        stores.clinics().create(CLINIC_ID, Change.to(clinic(2)));
        for (StaffMember person : Riverside.staff()) {
            stores.staff().create(person.staffId(), person.updated(NOW, null));
        }
        for (int process = 0; process < PROCESSES; process++) {
            processes.set(process, born());
        }
    }

    /** Lets so many people do so much, and then settles what the dead left. */
    void operate(long seed, int people, int operationsEach) throws InterruptedException, ExecutionException {
        List<Callable<Object>> work = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            Random random = new Random(seed * 31 + person);
            int process = person % PROCESSES;
            work.add(Executors.callable(() -> {
                for (int i = 0; i < operationsEach; i++) {
                    operation(process, random);
                }
            }));
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Object> finished : threads.invokeAll(work)) {
                finished.get();
            }
        }
        living().sweepAt(NOW.plus(CLOCKS_DIFFER).plusSeconds(60));
    }

    int operations() {
        return operations.get();
    }

    int done() {
        return done.get();
    }

    int deaths() {
        return deaths.get();
    }

    /** Nothing twice, nothing half, nothing lost, nothing stranded unsaid. */
    void assertSound() {
        Desk desk = living();
        DoubleBooking.assertNone(desk);
        List<Course> courses = ((InMemory.OfCourses) stores.courses())
                .all().stream().map(Stored::state).toList();
        assertThat(courses).extracting(Course::stage).doesNotContain(Stage.BOOKING);
        assertThat(courses).allSatisfy(course -> {
            assertThat(course.sessions()).hasSize(SERIES.length);
            assertThat(course.unsettledSince()).as("nothing is left to settle").isNull();
        });
        for (String courseId : booked) {
            assertThat(desk.courses.find(courseId).orElseThrow().state().stage())
                    .as("a booking that was acknowledged is there, or was ended by somebody")
                    .isIn(ended.contains(courseId) ? Set.of(Stage.ACTIVE, Stage.DISCONTINUED) : Set.of(Stage.ACTIVE));
        }
        for (String sessionId : cancelled) {
            assertThat(desk.courses
                            .ofSession(sessionId)
                            .state()
                            .session(sessionId)
                            .status())
                    .isEqualTo(SessionStatus.CANCELLED);
        }
        RandomOperationsTest.everyoneIsInTheCourseThatRuns(desk);
        everyChairThatIsGoneIsEmptyOrWasTold(desk);
    }

    private void everyChairThatIsGoneIsEmptyOrWasTold(Desk desk) {
        List<String> unsaid = Desk.asPrescriber(() -> desk.stranded.now(NOW)).stream()
                .filter(session ->
                        session.reasons().stream().anyMatch(reason -> reason.startsWith("There is no chair")))
                .map(StrandedSession::sessionId)
                .filter(session -> !told.contains(session))
                .toList();
        assertThat(unsaid).isEmpty();
    }

    private DyingProcess born() {
        synchronized (lives) {
            return new DyingProcess(stores, 1 + lives.nextInt(LONGEST_LIFE), lives.nextBoolean());
        }
    }

    /** A process that does not die. */
    private Desk living() {
        return new DyingProcess(stores, Integer.MAX_VALUE, true).desk;
    }

    private void operation(int number, Random random) {
        DyingProcess process = processes.get(number);
        Instant now = number == 0 ? NOW : NOW.plus(CLOCKS_DIFFER);
        operations.incrementAndGet();
        try {
            Desk.asPrescriber(() -> {
                operate(process.desk, random, now);
                return List.of();
            });
            done.incrementAndGet();
        } catch (Refused refused) {
            assertThat(refused.kind()).isIn(Refused.Kind.CONFLICT, Refused.Kind.UNPROCESSABLE);
        } catch (DyingProcess.Died | IllegalStateException died) {
            assertThat(process.dead()).as("only the dead fail: %s", died).isTrue();
        }
        if (process.dead() && processes.compareAndSet(number, process, born())) {
            deaths.incrementAndGet();
        }
    }

    private void operate(Desk desk, Random random, Instant now) {
        List<Stored<Course>> running = desk.courses.booked(null, 1_000).stream()
                .filter(course -> course.state().stage() == Stage.ACTIVE)
                .toList();
        int dice = running.isEmpty() ? random.nextInt(4) : random.nextInt(16);
        if (dice < 4) {
            book(desk, random, now);
            return;
        }
        Course course = running.isEmpty()
                ? null
                : running.get(random.nextInt(running.size())).state();
        if (course == null) {
            return;
        }
        CourseSession session = course.sessions().get(random.nextInt(SERIES.length));
        switch (dice) {
            case 4, 5, 6, 7 -> move(desk, random, session, now);
            case 8 -> cancel(desk, session, now);
            case 9 -> end(desk, course, now);
            case 10, 11 -> changeShifts(desk, random, now);
            case 12 -> changeChairs(random, now);
            case 13 -> swap(desk, running, random, now);
            default -> desk.sweepAt(now.plusSeconds(60));
        }
    }

    private void book(Desk desk, Random random, Instant now) {
        String patient = desk.eligiblePatient();
        LocalDate first = MONDAY.plusDays(7L * random.nextInt(days));
        List<SlotWish> slots = new ArrayList<>();
        if (random.nextBoolean()) {
            for (int day : SERIES) {
                slots.add(new SlotWish(at(first.plusDays(day), 8 + random.nextInt(9), 0), Team.ANYONE));
            }
        }
        NewCourse wanted = new NewCourse(patient, "iv-induction", slots, first, Wishes.NONE, null);
        String courseId = UUID.randomUUID().toString();
        Stored<Course> course = random.nextInt(3) > 0
                ? desk.start.start(courseId, wanted, now)
                : Desk.withKey(courseId, () -> desk.start.start(courseId, wanted, now));
        assertThat(course.state().stage()).isNotEqualTo(Stage.BOOKING);
        booked.add(courseId);
    }

    private static void move(Desk desk, Random random, CourseSession session, Instant now) {
        SlotWish wish = new SlotWish(session.startsAt().plusSeconds(900L * (random.nextInt(200) - 100)), Team.ANYONE);
        desk.move.move(session.sessionId(), null, wish, ChangeReason.PATIENT_REQUEST, now);
    }

    /** Two patients change places, both or neither. */
    private static void swap(Desk desk, List<Stored<Course>> running, Random random, Instant now) {
        Stored<Course> one = running.get(random.nextInt(running.size()));
        Stored<Course> other = running.get(random.nextInt(running.size()));
        if (one.id().equals(other.id())) {
            return;
        }
        CourseSession first = one.state().sessions().get(random.nextInt(SERIES.length));
        CourseSession second = other.state().sessions().get(random.nextInt(SERIES.length));
        desk.rearrange.rearrange(
                UUID.randomUUID().toString(),
                List.of(
                        new RearrangeSessions.Wanted(
                                one.id(),
                                one.version(),
                                first.sessionId(),
                                second.place().slot()),
                        new RearrangeSessions.Wanted(
                                other.id(),
                                other.version(),
                                second.sessionId(),
                                first.place().slot())),
                ChangeReason.OTHER,
                now);
    }

    private void cancel(Desk desk, CourseSession session, Instant now) {
        desk.cancel.cancel(session.sessionId(), null, ChangeReason.PATIENT_REQUEST, now);
        cancelled.add(session.sessionId());
    }

    private void end(Desk desk, Course course, Instant now) {
        ended.add(course.courseId());
        desk.discontinue.discontinue(course.courseId(), null, ChangeReason.OTHER, now);
    }

    /** Somebody takes a week off, or is back. */
    private void changeShifts(Desk desk, Random random, Instant now) {
        List<StaffMember> everybody = Riverside.staff();
        StaffMember person = everybody.get(random.nextInt(2));
        LocalDate from = MONDAY.plusDays(random.nextInt(7 * days + 14));
        List<Leave> leave = random.nextBoolean() ? List.of() : List.of(new Leave(from, from.plusDays(6)));
        desk.enter.enter(
                new StaffMember(
                        person.staffId(),
                        person.displayName(),
                        person.roles(),
                        person.credentials(),
                        person.shifts(),
                        leave,
                        true),
                null,
                now);
    }

    /** The manager takes a chair out or puts it back, at a process that lives until it has answered. */
    private void changeChairs(Random random, Instant now) {
        Clinic clinic = clinic(1 + random.nextInt(3));
        living().setUp.setUp(CLINIC_ID, null, clinic, now).stranded().stream()
                .map(StrandedSession::sessionId)
                .forEach(told::add);
    }

    private static Clinic clinic(int chairs) {
        return Riverside.clinic(chairs, DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    }
}

package health.daybreak.scheduling.course;

import static health.daybreak.scheduling.Riverside.MONDAY;
import static health.daybreak.scheduling.Riverside.NOW;
import static health.daybreak.scheduling.Riverside.at;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import health.daybreak.scheduling.Riverside;
import health.daybreak.scheduling.plan.Team;
import health.daybreak.scheduling.plan.model.Wishes;
import health.daybreak.scheduling.protocol.Route;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Many people book, move, cancel, end and complete courses at once in a small clinic, some requests come twice at the same time, and
 * the sweep takes everybody for crashed: nothing is ever booked twice or by half.
 */
class RandomOperationsTest {

    private static final int PEOPLE = 6;
    /** A try shrinks to few operations; {@link NeverDoubleBookedTest} does more than 10,000, with processes that die. */
    private static final int OPERATIONS_EACH = 60;

    @Property(tries = 12)
    void nothingIsBookedTwiceOrByHalfWhateverHappensAtOnce(@ForAll long seed)
            throws InterruptedException, ExecutionException {
        Desk desk = Desk.over(
                new InMemory.OfCourses(),
                new InMemory.OfCandidates(),
                new InMemory.OfDays(),
                Riverside.clinic(2, DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

        int done = operate(desk, seed, PEOPLE, OPERATIONS_EACH);
        desk.sweep();

        assertThat(done).isGreaterThan(OPERATIONS_EACH);
        DoubleBooking.assertNone(desk);
        everyoneIsInTheCourseThatRuns(desk);
    }

    /** Courses of psychotherapy among the others; one therapist and one room for all of them. */
    @Property(tries = 8)
    void noDoseIsLeftWithoutItsConversationsWhateverHappensAtOnce(@ForAll long seed)
            throws InterruptedException, ExecutionException {
        Desk desk = Desk.over(
                new InMemory.OfCourses(),
                new InMemory.OfCandidates(),
                new InMemory.OfDays(),
                Riverside.clinic(2, DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                Riverside.protocolsOfToday());

        operate(desk, seed, PEOPLE, OPERATIONS_EACH);
        desk.sweep();

        DoubleBooking.assertNone(desk);
        DoubleBooking.assertNoDoseWithoutItsConversations(desk);
    }

    /** Returns how many operations were carried out; the others were refused. */
    static int operate(Desk desk, long seed, int people, int operationsEach)
            throws InterruptedException, ExecutionException {
        AtomicInteger done = new AtomicInteger();
        List<Callable<Object>> work = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            Random random = new Random(seed + person);
            work.add(Executors.callable(() -> {
                for (int i = 0; i < operationsEach; i++) {
                    if (carriedOut(desk, random)) {
                        done.incrementAndGet();
                    }
                }
            }));
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Object> finished : threads.invokeAll(work)) {
                finished.get();
            }
        }
        return done.get();
    }

    private static boolean carriedOut(Desk desk, Random random) {
        try {
            Desk.asPrescriber(() -> {
                operation(desk, random);
                return List.of();
            });
            return true;
        } catch (Refused refused) {
            assertThat(refused.kind()).isIn(Refused.Kind.CONFLICT, Refused.Kind.UNPROCESSABLE);
            return false;
        }
    }

    private static void operation(Desk desk, Random random) {
        List<Stored<Course>> running = desk.courses.booked(null, 1_000).stream()
                .filter(course -> course.state().stage() == Stage.ACTIVE)
                .toList();
        int dice = running.isEmpty() ? random.nextInt(3) : random.nextInt(18);
        if (dice < 3) {
            book(desk, random);
            return;
        }
        Course course = running.get(random.nextInt(running.size())).state();
        CourseSession session =
                course.visits().get(random.nextInt(course.visits().size()));
        switch (dice) {
            case 3, 4, 5, 6, 7 -> move(desk, random, session);
            case 8 -> desk.cancel.cancel(session.sessionId(), null, ChangeReason.PATIENT_REQUEST, NOW);
            case 10 -> desk.pause.pause(course.courseId(), null, ChangeReason.PATIENT_ILL, NOW);
            case 11 -> desk.pause.resume(course.courseId(), null, NOW);
            case 12 -> replan(desk, random, course.courseId());
            case 13, 14 -> rearrange(desk, random, running);
            case 9 -> desk.discontinue.discontinue(course.courseId(), null, ChangeReason.OTHER, NOW);
            case 15 -> complete(desk, course.courseId());
            default -> desk.sweep();
        }
    }

    private static void book(Desk desk, Random random) {
        String patient = desk.eligiblePatient();
        List<SlotWish> slots = new ArrayList<>();
        if (random.nextBoolean()) {
            for (int day : new int[] {0, 3, 7, 10, 14, 17}) {
                slots.add(new SlotWish(at(MONDAY.plusDays(day), 8 + random.nextInt(9), 0), Team.ANYONE));
            }
        }
        String protocol = slots.isEmpty() && random.nextInt(3) == 0 ? "kap-induction" : "iv-induction";
        NewCourse wanted = new NewCourse(patient, protocol, slots, MONDAY, Wishes.NONE, null);
        String courseId = UUID.randomUUID().toString();
        if (random.nextInt(3) > 0) {
            desk.start.start(courseId, wanted, NOW);
        } else {
            Steps.together(List.of(
                    () -> Desk.withKey(courseId, () -> desk.start.start(courseId, wanted, NOW)),
                    () -> Desk.withKey(courseId, () -> desk.start.start(courseId, wanted, NOW))));
        }
    }

    /** Every dose that is booked and not being moved takes place, and a prescriber says that this was the last one. */
    private static void complete(Desk desk, String courseId) {
        desk.courses.change(courseId, course -> {
            List<String> given = course.sessions().stream()
                    .filter(session -> session.toCome() && session.movingTo() == null)
                    .map(CourseSession::sessionId)
                    .toList();
            Change<Course> change = Change.to(course);
            for (String sessionId : given) {
                change = change.state().heard(sessionId, SessionStatus.COMPLETED, NOW);
            }
            return change;
        });
        desk.complete.complete(courseId, null, NOW);
    }

    private static void replan(Desk desk, Random random, String courseId) {
        LocalDate gone = MONDAY.plusDays(random.nextInt(20));
        RestWishes wishes = new RestWishes(null, Wishes.NONE, List.of(new Away(gone, gone.plusDays(2))));
        desk.rest.accept(courseId, null, wishes, SeriesChoice.BEST, ChangeReason.PATIENT_REQUEST, NOW);
    }

    private static void move(Desk desk, Random random, CourseSession session) {
        SlotWish wish = new SlotWish(session.startsAt().plusSeconds(900L * (random.nextInt(200) - 100)), Team.ANYONE);
        desk.move.move(session.sessionId(), null, wish, ChangeReason.PATIENT_REQUEST, NOW);
    }

    /** Sessions of several courses change places with each other, on days of each other. */
    private static void rearrange(Desk desk, Random random, List<Stored<Course>> running) {
        List<Stored<Course>> some = new ArrayList<>(running);
        some.removeIf(course -> course.state().order().route() != Route.IV);
        Collections.shuffle(some, random);
        int number = random.nextInt(6);
        List<Stored<Course>> round = some.subList(0, Math.min(3, some.size()));
        List<RearrangeSessions.Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < round.size(); i++) {
            Course from = round.get(i).state();
            Course to = round.get((i + 1) % round.size()).state();
            wanted.add(new RearrangeSessions.Wanted(
                    from.courseId(),
                    round.get(i).version(),
                    from.sessions().get(number).sessionId(),
                    to.sessions().get(number).place().slot()));
        }
        desk.rearrange.rearrange(UUID.randomUUID().toString(), wanted, ChangeReason.CLINIC_REQUEST, NOW);
    }

    static void everyoneIsInTheCourseThatRuns(Desk desk) {
        List<String> patients = desk.courses.booked(null, 10_000).stream()
                .map(Stored::state)
                .filter(course -> course.stage() == Stage.ACTIVE)
                .map(Course::patientId)
                .toList();
        assertThat(patients).doesNotHaveDuplicates();
        for (String patient : patients) {
            assertThat(desk.candidates.get(patient).state().courseId()).isNotNull();
        }
    }
}

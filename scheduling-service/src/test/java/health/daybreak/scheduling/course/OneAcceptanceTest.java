package health.daybreak.scheduling.course;

import static health.daybreak.scheduling.Riverside.MONDAY;
import static health.daybreak.scheduling.Riverside.NOW;
import static health.daybreak.scheduling.Riverside.at;
import static health.daybreak.scheduling.course.AtOnce.done;
import static health.daybreak.scheduling.course.AtOnce.move;
import static health.daybreak.scheduling.course.AtOnce.together;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.scheduling.Riverside;
import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.waitlist.Offer;
import health.daybreak.scheduling.waitlist.Offer.State;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Never two acceptances for one place: under races, under random operations, and when the process dies at any write. */
class OneAcceptanceTest {

    private static final Clinic ONE_CHAIR = Riverside.clinic(1, DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Instant WEDNESDAY = at(MONDAY.plusDays(2), 14, 0);

    @Test
    void ofManyTapsAtOnceOneCountsWhileOthersLookAndBookBesideIt() throws Exception {
        for (int round = 0; round < 20; round++) {
            FillTheHole hole = FillTheHole.at(ONE_CHAIR);
            hole.desk.startBest(hole.desk.eligiblePatient(), "ana");
            hole.desk.startBest(hole.desk.eligiblePatient(), "ben");
            hole.waits("ana-2");
            hole.freed("opening", WEDNESDAY);
            hole.look(NOW);
            String offerId = hole.live().getFirst().offerId();
            List<Callable<Boolean>> everything = new ArrayList<>();
            for (int tap = 0; tap < 32; tap++) {
                everything.add(() -> done(() -> hole.accept(offerId, NOW)));
            }
            List<Callable<Boolean>> beside = List.of(
                    () -> done(() -> hole.look(NOW)), () -> done(() -> move(hole.desk, "ben-2", WEDNESDAY, NOW)));
            everything.addAll(beside);

            List<Boolean> outcomes = together(everything);

            long accepted = outcomes.subList(0, 32).stream().filter(yes -> yes).count();
            boolean bookedBesideIt = outcomes.getLast();
            assertThat(accepted).isEqualTo(bookedBesideIt ? 0 : 1);
            DoubleBooking.assertNone(hole.desk);
        }
    }

    @Test
    void whateverHappensInWhateverOrderNoPlaceIsTakenTwice() throws Exception {
        for (int seed = 0; seed < 10; seed++) {
            FillTheHole hole = FillTheHole.at(ONE_CHAIR);
            List<String> sessions = new ArrayList<>();
            for (String course : List.of("ana", "ben", "cem")) {
                hole.desk.startBest(hole.desk.eligiblePatient(), course);
                IntStream.rangeClosed(1, 6).forEach(number -> sessions.add(course + "-" + number));
            }
            int first = seed * 100;
            List<Callable<Boolean>> workers = IntStream.range(0, 4)
                    .<Callable<Boolean>>mapToObj(worker -> () -> work(hole, sessions, new Random(first + worker)))
                    .toList();

            together(workers);
            hole.sweep(NOW.plusSeconds(3_600));

            Map<String, Long> taken = hole.list().offers().stream()
                    .filter(offer -> offer.state() == State.TAKEN)
                    .collect(Collectors.groupingBy(Offer::openingId, Collectors.counting()));
            assertThat(taken.values()).allSatisfy(times -> assertThat(times).isEqualTo(1));
            assertThat(hole.list().offers()).extracting(Offer::state).doesNotContain(State.ACCEPTING);
            DoubleBooking.assertNone(hole.desk);
        }
    }

    @Test
    void aYesWhoseProcessDiesAtAnyWriteIsFinishedByTheSweep() {
        int writes = 0;
        for (boolean after : new boolean[] {false, true}) {
            for (int write = 1; write <= 8; write++) {
                writes += diesAt(write, after) ? 1 : 0;
            }
        }
        assertThat(writes).as("the process did die on its way").isGreaterThan(6);
    }

    private static boolean diesAt(int write, boolean after) {
        CrashingStores stores = new CrashingStores();
        Desk desk = Desk.over(stores.courses(), stores.candidates(), stores.days(), ONE_CHAIR);
        FillTheHole hole = new FillTheHole(desk, ONE_CHAIR, stores.waitlists());
        desk.startBest(desk.eligiblePatient(), "ana");
        hole.waits("ana-2");
        hole.freed("opening", WEDNESDAY);
        hole.look(NOW);
        String offerId = hole.live().getFirst().offerId();
        Instant before = hole.session("ana-2").startsAt();

        stores.crashAt(write, after);
        boolean died = false;
        try {
            hole.accept(offerId, NOW);
        } catch (CrashingStores.Crash | IllegalStateException crash) {
            // A step that runs beside others dies in a thread of its own, and the caller hears of it.
            died = true;
        }
        stores.crashNoMore();
        boolean saidYes = hole.list().offer(offerId).state() != State.OPEN;
        desk.sweep();
        hole.sweep(NOW.plusSeconds(60));

        assertThat(hole.session("ana-2").startsAt()).isEqualTo(saidYes ? WEDNESDAY : before);
        assertThat(hole.list().offer(offerId).state()).isEqualTo(saidYes ? State.TAKEN : State.OPEN);
        DoubleBooking.assertNone(desk);
        return died;
    }

    private static boolean work(FillTheHole hole, List<String> sessions, Random random) {
        for (int step = 0; step < 60; step++) {
            String session = sessions.get(random.nextInt(sessions.size()));
            Instant place = at(MONDAY.plusDays(2L + random.nextInt(12)), 8 + random.nextInt(9), 0);
            Instant now = NOW.plusSeconds(60L * step);
            List<Offer> live = hole.live();
            done(
                    switch (random.nextInt(7)) {
                        case 0 -> () -> hole.waits(session);
                        case 1 -> () -> hole.freed("opening-" + random.nextLong(), place);
                        case 2, 3 -> () -> hole.look(now);
                        case 4 -> () -> live.forEach(offer -> done(() -> hole.accept(offer.offerId(), now)));
                        case 5 -> () -> move(hole.desk, session, place, now);
                        default -> () -> live.stream().limit(1).forEach(offer -> hole.decline(offer.offerId(), now));
                    });
        }
        return true;
    }
}

package health.daybreak.scheduling.course;

import static health.daybreak.scheduling.Riverside.MONDAY;
import static health.daybreak.scheduling.Riverside.NOW;
import static health.daybreak.scheduling.Riverside.at;
import static health.daybreak.scheduling.course.AtOnce.done;
import static health.daybreak.scheduling.course.AtOnce.move;
import static health.daybreak.scheduling.course.AtOnce.together;
import static health.daybreak.scheduling.course.Desk.asPrescriber;
import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.scheduling.Riverside;
import health.daybreak.scheduling.clinic.Clinic;
import health.daybreak.scheduling.day.Slot;
import health.daybreak.scheduling.plan.PlannedVisit;
import health.daybreak.scheduling.protocol.Protocols;
import health.daybreak.scheduling.waitlist.Offer;
import health.daybreak.scheduling.waitlist.Offer.State;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A dose and its conversations are taken whole or not at all, under races and when the process dies at any write. */
class KapAcceptanceTest {

    private static final Clinic ONE_ROOM = Riverside.clinic(1, DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Protocols PROTOCOLS = Riverside.protocolsOfToday();

    @Test
    void ofManyTapsAtOnceOneBooksTheDoseWithItsIntegration() throws Exception {
        for (int round = 0; round < 3; round++) {
            FillTheHole hole = FillTheHole.ofToday(ONE_ROOM);
            String offerId = nextOnOffer(hole);

            List<Boolean> outcomes = together(IntStream.range(0, 16)
                    .<Callable<Boolean>>mapToObj(tap -> () -> done(() -> hole.accept(offerId, NOW)))
                    .toList());

            assertThat(outcomes.stream().filter(yes -> yes)).hasSize(1);
            takenWhole(hole, hole.list().offer(offerId));
            sound(hole);
        }
    }

    @Test
    void whateverHappensInWhateverOrderNoDoseIsTakenWithoutItsConversationsAndNoHourIsPromisedTwice() throws Exception {
        for (int seed = 0; seed < 3; seed++) {
            FillTheHole hole = FillTheHole.ofToday(ONE_ROOM);
            inductionIsOver(hole, "ana");
            List<String> doses = new ArrayList<>();
            for (String course : List.of("ben", "cem")) {
                hole.desk.startBest(hole.desk.eligiblePatient(), course, "kap-induction");
                IntStream.rangeClosed(1, 4).forEach(number -> doses.add(course + "-" + number));
            }
            Instant next = inItsWindow(hole);
            int first = seed * 100;

            together(IntStream.range(0, 4)
                    .<Callable<Boolean>>mapToObj(worker -> () -> work(hole, doses, next, new Random(first + worker)))
                    .toList());
            hole.sweep(NOW.plusSeconds(3_600));

            Map<String, Long> taken = hole.list().offers().stream()
                    .filter(offer -> offer.state() == State.TAKEN)
                    .collect(Collectors.groupingBy(Offer::openingId, Collectors.counting()));
            assertThat(taken.values()).allSatisfy(times -> assertThat(times).isEqualTo(1));
            assertThat(hole.list().offers()).extracting(Offer::state).doesNotContain(State.ACCEPTING);
            sound(hole);
        }
    }

    @Test
    void aYesWhoseProcessDiesAtAnyWriteEndsWithTheWholeOrWithNothingOfIt() {
        int died = 0;
        for (boolean after : new boolean[] {false, true}) {
            for (int write = 1; write <= 7; write++) {
                died += diesAt(write, after) ? 1 : 0;
            }
        }
        assertThat(died).as("the process did die on its way").isGreaterThan(8);
    }

    private static boolean diesAt(int write, boolean after) {
        CrashingStores stores = new CrashingStores();
        Desk desk = Desk.over(stores.courses(), stores.candidates(), stores.days(), ONE_ROOM, PROTOCOLS);
        FillTheHole hole = new FillTheHole(desk, ONE_ROOM, stores.waitlists(), PROTOCOLS);
        String offerId = nextOnOffer(hole);
        stores.crashAt(write, after);
        boolean died = false;
        try {
            hole.accept(offerId, NOW);
        } catch (CrashingStores.Crash | IllegalStateException crash) {
            died = true;
        }
        stores.crashNoMore();
        desk.sweepAt(NOW.plusSeconds(60));
        hole.sweep(NOW.plusSeconds(120));

        Offer offer = hole.list().offer(offerId);
        assertThat(offer.state()).isIn(State.OPEN, State.TAKEN, State.GONE);
        if (offer.state() == State.TAKEN) {
            takenWhole(hole, offer);
        } else {
            assertThat(course(hole).sessions()).hasSize(4);
            assertThat(hole.list().entries()).hasSize(1);
        }
        sound(hole);
        return died;
    }

    private static boolean work(FillTheHole hole, List<String> doses, Instant next, Random random) {
        for (int step = 0; step < 25; step++) {
            String dose = doses.get(random.nextInt(doses.size()));
            Instant place = at(MONDAY.plusDays(2L + random.nextInt(28)), 8 + random.nextInt(7), 0);
            Instant now = NOW.plusSeconds(60L * step);
            List<Offer> live = hole.live();
            noHourIsPromisedTwice(live);
            done(
                    switch (random.nextInt(8)) {
                        case 0 -> () -> hole.waitsForAny(dose);
                        case 1 -> () -> hole.waitsForNext("ana", now);
                        case 2 -> () -> hole.freed("opening-" + random.nextLong(), place);
                        case 3 -> () -> hole.freed("next-" + random.nextLong(), next);
                        case 4 -> () -> hole.look(now);
                        case 5 -> () -> live.forEach(offer -> done(() -> hole.accept(offer.offerId(), now)));
                        case 6 -> () -> move(hole.desk, dose, place, now);
                        default -> () -> live.stream().limit(1).forEach(offer -> hole.decline(offer.offerId(), now));
                    });
        }
        return true;
    }

    private static void noHourIsPromisedTwice(List<Offer> live) {
        DoubleBooking.nothingTwice(live.stream()
                .flatMap(offer -> Stream.concat(
                        Stream.of(offer.slot()), offer.conversations().stream().map(PlannedVisit::slot)))
                .toList());
    }

    private static void takenWhole(FillTheHole hole, Offer offer) {
        assertThat(offer.state()).isEqualTo(State.TAKEN);
        Slot integration = offer.conversations().getFirst().slot();
        assertThat(course(hole).sessions())
                .filteredOn(visit -> visit.number() == 5)
                .singleElement()
                .satisfies(visit ->
                        assertThat(visit.startsAt()).isEqualTo(offer.slot().startsAt()));
        assertThat(course(hole).conversations())
                .filteredOn(visit -> visit.number() == 5)
                .singleElement()
                .satisfies(visit -> assertThat(visit.startsAt()).isEqualTo(integration.startsAt()));
        assertThat(hole.list().entries()).isEmpty();
    }

    private static String nextOnOffer(FillTheHole hole) {
        inductionIsOver(hole, "ana");
        hole.waitsForNext("ana", NOW);
        hole.freed("opening", inItsWindow(hole));
        hole.look(NOW);
        return hole.live().getFirst().offerId();
    }

    private static void inductionIsOver(FillTheHole hole, String courseId) {
        hole.desk.startBest(hole.desk.eligiblePatient(), courseId, "kap-induction");
        for (int number = 1; number <= 4; number++) {
            hole.desk.hear(hole.desk.completed(course(hole), number));
        }
    }

    private static Instant inItsWindow(FillTheHole hole) {
        Instant today = course(hole).sessions().get(3).startsAt().plus(Duration.ofHours(4));
        return asPrescriber(() -> hole.desk.next.propose("ana", today))
                .series()
                .getFirst()
                .slots()
                .getFirst()
                .startsAt();
    }

    private static Course course(FillTheHole hole) {
        return asPrescriber(() -> hole.desk.courses.get("ana")).state();
    }

    private static void sound(FillTheHole hole) {
        DoubleBooking.assertNone(hole.desk);
        DoubleBooking.assertNoDoseWithoutItsConversations(hole.desk);
    }
}

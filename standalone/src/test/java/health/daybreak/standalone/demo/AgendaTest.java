package health.daybreak.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.daybreak.standalone.CommandFailed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class AgendaTest {

    private static final Instant NINE = Instant.parse("2026-11-30T09:00:00Z");

    private final List<Instant> clock = new ArrayList<>();
    private final List<String> done = new CopyOnWriteArrayList<>();

    @Test
    void movesTheClockToEachMomentOnceAndToTheEnd() throws InterruptedException {
        try (var agenda = new Agenda(clock::add)) {
            agenda.at(minute(7), 1, () -> done.add("later"));
            agenda.at(minute(3), 1, () -> done.add("first"));
            agenda.at(minute(1), 2, () -> done.add("also first"));

            agenda.playUntil(minute(30));
        }

        assertThat(clock).containsExactly(minute(5), minute(10), minute(30));
        assertThat(done)
                .containsExactlyInAnyOrder("first", "also first", "later")
                .endsWith("later");
    }

    @Test
    void keepsTheOrderOfOnePersonsSteps() throws InterruptedException {
        try (var agenda = new Agenda(clock::add)) {
            agenda.at(NINE, 1, () -> done.add("arrives"));
            agenda.at(NINE, 1, () -> done.add("sits down"));
            agenda.at(NINE, 1, () -> done.add("is measured"));

            agenda.playUntil(NINE);
        }

        assertThat(done).containsExactly("arrives", "sits down", "is measured");
    }

    @Test
    void doesWhatDifferentPersonsDoAtOnce() throws InterruptedException {
        var both = new CyclicBarrier(2);
        try (var agenda = new Agenda(clock::add)) {
            agenda.at(NINE, 1, () -> meet(both));
            agenda.at(NINE, 2, () -> meet(both));

            agenda.playUntil(NINE);
        }

        assertThat(done).containsExactly("met", "met");
    }

    @Test
    void booksBeforeAnythingElseInTheOrderOfThePersons() throws InterruptedException {
        try (var agenda = new Agenda(clock::add)) {
            agenda.at(NINE, 1, () -> done.add("arrives"));
            agenda.booking(NINE, 3, () -> done.add("third"));
            agenda.booking(NINE, 2, () -> done.add("second"));

            agenda.playUntil(NINE);
        }

        assertThat(done).containsExactly("second", "third", "arrives");
    }

    @Test
    void takesUpWhatIsAddedMeanwhileAndLeavesWhatComesAfterTheEnd() throws InterruptedException {
        try (var agenda = new Agenda(clock::add)) {
            agenda.at(NINE, 1, () -> {
                agenda.at(minute(10), 1, () -> done.add("added"));
                agenda.at(minute(15), 1, () -> done.add("too late"));
            });

            agenda.playUntil(minute(10));
        }

        assertThat(done).containsExactly("added");
    }

    @Test
    void failsAsAStepFails() {
        try (var agenda = new Agenda(clock::add)) {
            agenda.at(NINE, 1, () -> {
                throw new CommandFailed("the gateway is gone");
            });

            assertThatThrownBy(() -> agenda.playUntil(NINE)).hasMessage("the gateway is gone");
        }
    }

    private void meet(CyclicBarrier both) {
        try {
            both.await();
            done.add("met");
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Instant minute(int minutes) {
        return NINE.plusSeconds(60L * minutes);
    }
}

package health.daybreak.scheduling.course;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

/**
 * At two processes that die at any write, with clocks that differ by minutes, people book, move, cancel, change shifts and chairs:
 * nothing is booked twice or by half, and nothing that was acknowledged is lost. {@code -Ddaybreak.tries=n} runs n times as much.
 */
class NeverDoubleBookedTest {

    private static final int TRIES = Integer.getInteger("daybreak.tries", 1);
    private static final int ROUNDS = 16;
    private static final int PEOPLE = 8;
    private static final int OPERATIONS_EACH = 40;

    /** The sweep tells of each process that died under it, here on purpose and hundreds of times. */
    @BeforeAll
    static void keepTheSweepQuiet() {
        ((Logger) LoggerFactory.getLogger(SettleCourses.class)).setLevel(Level.OFF);
    }

    @AfterAll
    static void letItSpeakAgain() {
        ((Logger) LoggerFactory.getLogger(SettleCourses.class)).setLevel(null);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"everybody wants the same days, 1", "spread over many days, 20"})
    void whateverHappensAtOnceAndWhoeverDiesNothingIsBookedTwiceOrHalfOrLost(String where, int days)
            throws InterruptedException, ExecutionException {
        int operations = 0;
        int done = 0;
        int deaths = 0;
        for (long seed = 0; seed < (long) ROUNDS * TRIES; seed++) {
            BusyClinic clinic = new BusyClinic(seed, days);
            clinic.operate(seed, PEOPLE, OPERATIONS_EACH);
            Desk.asPrescriber(() -> {
                clinic.assertSound();
                return "";
            });
            operations += clinic.operations();
            done += clinic.done();
            deaths += clinic.deaths();
        }

        System.out.printf("%s: %d operations, %d carried out, %d deaths%n", where, operations, done, deaths);
        assertThat(operations).isGreaterThanOrEqualTo(5_100 * TRIES);
        assertThat(done).isGreaterThan(operations / 10);
        assertThat(deaths).isGreaterThan(10);
    }
}

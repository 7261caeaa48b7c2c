package health.daybreak.scheduling.outage;

import static health.daybreak.scheduling.Riverside.MONDAY;
import static health.daybreak.scheduling.Riverside.NOW;
import static health.daybreak.scheduling.Riverside.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.scheduling.plan.model.Outage;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OutageBookTest {

    private static final Instant EIGHT = at(MONDAY, 8, 0);
    private static final Instant NOON = at(MONDAY, 12, 0);
    private static final Instant SIX = at(MONDAY, 18, 0);

    private final OutageBook book = OutageBook.EMPTY.with(nurseOut("ill", EIGHT, SIX));

    @Test
    void anOutageCountsFromItsEntryToItsEnd() {
        assertThat(book.inForce(NOW)).containsExactly(new Outage.PersonOut("staff-nurse", EIGHT, SIX));
        assertThat(book.inForce(SIX)).isEmpty();
    }

    @Test
    void anOutageThatEndsBeforeItBeginsOrIsOverOrTakesMonthsIsRefused() {
        notPossible(nurseOut("backwards", NOON, EIGHT));
        notPossible(nurseOut("yesterday", at(MONDAY.minusDays(1), 8, 0), NOW));
        notPossible(nurseOut("long", EIGHT, EIGHT.plusSeconds(63L * 86_400)));
        assertThat(OutageBook.EMPTY
                        .with(nurseOut("longest", EIGHT, EIGHT.plusSeconds(62L * 86_400)))
                        .outages())
                .hasSize(1);
    }

    @Test
    void anOutageEndsEarlierThanWasThought() {
        OutageBook ended = book.ended("ill", NOON, at(MONDAY, 11, 0));

        assertThat(ended.inForce(NOW)).containsExactly(new Outage.PersonOut("staff-nurse", EIGHT, NOON));
        refused("outage-over", () -> ended.ended("ill", SIX, NOON));
    }

    @Test
    void anOutageThatHasNotBegunIsWithdrawnRatherThanEnded() {
        refused("outage-not-possible", () -> book.ended("ill", NOW, NOW));
        OutageBook withdrawn = book.withdrawn("ill", NOW);

        assertThat(withdrawn.inForce(NOW)).isEmpty();
        refused("outage-over", () -> withdrawn.withdrawn("ill", NOW));
        refused("outage-not-found", () -> book.withdrawn("nobody", NOW));
    }

    @Test
    void anOutageIsNotMadeLongerByEndingIt() {
        refused("outage-not-possible", () -> book.ended("ill", SIX.plusSeconds(1), NOON));
    }

    private static void notPossible(ReportedOutage outage) {
        refused("outage-not-possible", () -> OutageBook.EMPTY.with(outage));
    }

    private static void refused(String code, Runnable action) {
        assertThatExceptionOfType(Refused.class).isThrownBy(action::run).satisfies(refused -> assertThat(refused.code())
                .isEqualTo(code));
    }

    private static ReportedOutage nurseOut(String id, Instant from, Instant to) {
        Outage out = new Outage.PersonOut("staff-nurse", from, to);
        return new ReportedOutage(id, out, OutageReason.ILL, "staff-frontdesk", NOW, false);
    }
}

package health.daybreak.notification.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** When to look for due messages. */
class AgendaTest {

    private static final Instant NOON = Instant.parse("2026-03-12T12:00:00Z");

    private final Agenda agenda = new Agenda();

    @Test
    void atTheStartEverythingMayBeDue() {
        assertThat(agenda.takeDue(NOON)).isTrue();
        assertThat(agenda.takeDue(NOON)).isFalse();
    }

    @Test
    void itIsTimeAtTheEarliestMomentThatWasNotedAndOnlyOnce() {
        agenda.takeDue(NOON);
        agenda.note(NOON.plusSeconds(20));
        agenda.note(NOON.plusSeconds(10));
        agenda.note(null);
        agenda.note(NOON.plusSeconds(30));

        assertThat(agenda.takeDue(NOON.plusSeconds(10).minusMillis(1))).isFalse();
        assertThat(agenda.takeDue(NOON.plusSeconds(10))).isTrue();
        assertThat(agenda.takeDue(NOON.plusSeconds(10))).isFalse();
    }
}

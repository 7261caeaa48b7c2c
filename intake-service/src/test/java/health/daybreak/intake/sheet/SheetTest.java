package health.daybreak.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is asked around one session, without a store. */
class SheetTest {

    private static final Instant MONDAY = Instant.parse("2026-11-30T15:00:00Z");
    private static final Instant NEXT_MONDAY = MONDAY.plus(Duration.ofDays(7));
    private static final Duration FRESH_FOR = Duration.ofHours(48);

    private final Sheet asked = Sheet.open("patient-1", "session-1", Moment.BEFORE_SESSION, 1, List.of("CHECK-IN"));

    @Test
    void whatWasSentInStaysToBeScoredWhenTheSessionIsMovedSoFarThatItIsAskedAnew() {
        Sheet moved = sentIn(asked, 2, MONDAY).startsAt(NEXT_MONDAY, FRESH_FOR);
        assertThat(moved.to("CHECK-IN")).isEmpty();
        assertThat(moved.answeredAt()).isNull();

        Sheet again = sentIn(moved, 3, NEXT_MONDAY);

        assertThat(again.sentInAt(MONDAY)).hasValueSatisfying(first -> {
            assertThat(first.number()).isEqualTo(1);
            assertThat(first.to("CHECK-IN")).containsExactly(2);
        });
        assertThat(again.sentInAt(NEXT_MONDAY)).hasValueSatisfying(second -> {
            assertThat(second.number()).isEqualTo(2);
            assertThat(second.to("CHECK-IN")).containsExactly(3);
        });
    }

    @Test
    void nothingWasSentInAtAMomentWhenNobodySentAnything() {
        Sheet begun = asked.answering(Map.of("CHECK-IN", List.of(1)));
        assertThat(begun.sentInAt(MONDAY)).isEmpty();
        assertThat(begun.startsAt(NEXT_MONDAY, FRESH_FOR).earlier()).isEmpty();
    }

    private static Sheet sentIn(Sheet sheet, int answer, Instant at) {
        return sheet.answering(Map.of("CHECK-IN", List.of(answer))).answered(at).state();
    }
}

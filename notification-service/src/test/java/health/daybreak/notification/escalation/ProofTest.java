package health.daybreak.notification.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The monthly proof of how soon somebody took charge. */
class ProofTest {

    private static final Instant FLAGGED = Instant.parse("2026-06-03T14:00:00Z");
    private static final YearMonth JUNE = YearMonth.parse("2026-06");

    private static Escalation flagged(RiskLevel level) {
        Ladder ladder = Objects.requireNonNull(PagingBench.shipped().of(level));
        return Escalation.unheardOf("answers", "riverside", "patient-1")
                .flagged(Flag.ofAnswers(level, FLAGGED, FLAGGED.plus(Duration.ofMinutes(15))), ladder);
    }

    private static Escalation takenAfter(long minutes) {
        return flagged(RiskLevel.HIGH).takenBy(new Taken("staff-noor", FLAGGED.plus(Duration.ofMinutes(minutes))));
    }

    private static Proof.Line all(Escalation... escalations) {
        return Proof.of(JUNE, List.of(escalations)).lines().getLast();
    }

    @Test
    void itSaysHowManyTheMedianTheWorstAndTheShareInTime() {
        Proof.Line line = all(takenAfter(2), takenAfter(4), takenAfter(15), takenAfter(40));

        assertThat(line.flagged()).isEqualTo(4);
        assertThat(line.median()).isEqualTo(Duration.ofSeconds(570));
        assertThat(line.worst()).isEqualTo(Duration.ofMinutes(40));
        assertThat(line.inTime()).isEqualTo(3);
        assertThat(line.shareInTime()).isEqualTo(0.75);
        assertThat(line.untaken()).isZero();
    }

    @Test
    void oneThatNobodyHasTakenChargeOfIsCountedAndMakesNothingLookBetter() {
        Proof.Line line = all(takenAfter(2), flagged(RiskLevel.HIGH));

        assertThat(line.untaken()).isEqualTo(1);
        assertThat(line.median()).isEqualTo(Duration.ofMinutes(2));
        assertThat(line.shareInTime()).isEqualTo(0.5);
    }

    @Test
    void aMonthWithoutFlagsHasNoTimesAndOneWithTwoLevelsSaysEachAndAll() {
        assertThat(all()).satisfies(line -> {
            assertThat(line.flagged()).isZero();
            assertThat(line.median()).isNull();
        });
        assertThat(Proof.of(JUNE, List.of(flagged(RiskLevel.MODERATE), takenAfter(1)))
                        .lines())
                .extracting(Proof.Line::level)
                .containsExactly(RiskLevel.HIGH, RiskLevel.MODERATE, null);
    }

    @Test
    void ofAnOddNumberTheMedianIsTheOneInTheMiddle() {
        Escalation[] three = Stream.concat(IntStream.of(9, 1).mapToObj(ProofTest::takenAfter), Stream.of(takenAfter(5)))
                .toArray(Escalation[]::new);

        assertThat(all(three).median()).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void whoeverIsErasedStaysCounted() {
        Escalation erased = takenAfter(3).withoutPatient();

        assertThat(erased.patientId()).isNull();
        assertThat(all(erased).median()).isEqualTo(Duration.ofMinutes(3));
    }
}

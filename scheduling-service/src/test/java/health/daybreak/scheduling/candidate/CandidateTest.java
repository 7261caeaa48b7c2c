package health.daybreak.scheduling.candidate;

import static health.daybreak.scheduling.Riverside.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.daybreak.platform.aggregate.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidateTest {

    private final Candidate unknown = Candidate.unknown("patient-1");
    private final Candidate eligible = unknown.screened(screening("s-1", true, NOW));

    @Test
    void nobodyStartsACourseWithoutAScreening() {
        assertThat(rules(unknown, NOW)).containsExactly("screening.done");
    }

    @Test
    void aDeclinedPatientIsToldWhichRuleSpokeAgainstIt() {
        Candidate declined = unknown.screened(screening("s-1", false, NOW));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> declined.begin("course-1", NOW))
                .withMessageContaining("contraindication.pregnancy")
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("patient-not-eligible"));
    }

    @Test
    void noCourseStartsOnARecordThatWasMergedInWhateverOrderThatIsHeard() {
        assertThat(rules(eligible.mergedInto("patient-2"), NOW)).containsExactly("record.lives");
        assertThat(rules(unknown.mergedInto("patient-2").screened(screening("s-1", true, NOW)), NOW))
                .containsExactly("record.lives");
    }

    @Test
    void noCourseStartsForSomebodyWhoWasErasedAndALateDecisionIsNotKept() {
        assertThat(rules(eligible.erased(NOW), NOW)).containsExactly("record.kept");
        Candidate late = eligible.erased(NOW).screened(screening("s-2", true, NOW));
        assertThat(late.screening()).isNull();
        assertThat(rules(late, NOW)).containsExactly("record.kept");
    }

    @Test
    void aScreeningCountsUntilTheInstantItExpires() {
        Instant expires = NOW.plus(Duration.ofDays(90));

        assertThat(rules(eligible, expires.minusMillis(1))).isEmpty();
        assertThat(rules(eligible, expires)).containsExactly("screening.valid");
    }

    @Test
    void theLatestDecisionStandsInWhateverOrderTheyCome() {
        Screening later = screening("s-2", false, NOW.plusSeconds(60));

        assertThat(eligible.screened(later).screening()).isEqualTo(later);
        assertThat(unknown.screened(later).screened(screening("s-1", true, NOW)).screening())
                .isEqualTo(later);
    }

    @Test
    void aSecondCourseIsRefusedWhileOneRunsAndAllowedWhenItIsOver() {
        Candidate running = eligible.begin("course-1", NOW);

        assertThat(running.begin("course-1", NOW)).isEqualTo(running);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> running.begin("course-2", NOW))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("course-running"));
        assertThat(running.release("course-1").begin("course-2", NOW).courseId())
                .isEqualTo("course-2");
    }

    @Test
    void aCourseThatWasGivenUpCannotBeginLate() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> eligible.release("course-1").begin("course-1", NOW))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("booking-given-up"));
    }

    private static List<String> rules(Candidate candidate, Instant now) {
        return candidate.hindrances(now).stream().map(Hindrance::rule).toList();
    }

    static Screening screening(String id, boolean eligible, Instant decidedAt) {
        return new Screening(
                id,
                eligible,
                "TREATMENT_RESISTANT_DEPRESSION",
                eligible ? List.of() : List.of("contraindication.pregnancy"),
                decidedAt,
                NOW.plus(Duration.ofDays(90)));
    }
}

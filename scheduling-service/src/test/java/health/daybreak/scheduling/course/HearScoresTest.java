package health.daybreak.scheduling.course;

import static org.assertj.core.api.Assertions.assertThat;

import health.daybreak.events.patients.AssessmentCompleted;
import health.daybreak.events.patients.PatientErased;
import health.daybreak.events.patients.PatientEvent;
import health.daybreak.platform.aggregate.Envelope;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.scheduling.Riverside;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which scores are kept for the proposal of the next interval. */
class HearScoresTest {

    private static final String PATIENT = "patient-1";

    private final InMemory.OfScores scores = new InMemory.OfScores();
    private final HearScores hearScores = new HearScores(scores);

    @Test
    void totalsOfThePhq9AreKeptInOrderOfTimeWhateverTheOrderInWhichTheyAreHeard() {
        hear(assessed("later", "PHQ-9", 9, 14));
        hear(assessed("first", "PHQ-9", 18, 0));

        assertThat(kept()).extracting(PatientScores.Score::total).containsExactly(18, 9);
    }

    @Test
    void aScoreThatIsHeardTwiceCountsOnce() {
        hear(assessed("first", "PHQ-9", 18, 0));
        hear(assessed("first", "PHQ-9", 18, 0));

        assertThat(kept()).hasSize(1);
    }

    @Test
    void otherInstrumentsAndAnswersWithoutATotalSayNothingAboutTheInterval() {
        hear(assessed("anxiety", "GAD-7", 12, 0));
        hear(assessed("incomplete", "PHQ-9", null, 1));

        assertThat(scores.find(PATIENT)).isEmpty();
    }

    @Test
    void onlyTheTwelveLatestAreKept() {
        for (int week = 0; week < 14; week++) {
            hear(assessed("week-" + week, "PHQ-9", week, 7 * week));
        }

        assertThat(kept()).extracting(PatientScores.Score::total).first().isEqualTo(2);
        assertThat(kept()).hasSize(12);
    }

    @Test
    void whoeverWasErasedIsForgottenForGood() {
        hear(assessed("first", "PHQ-9", 18, 0));
        hear(new PatientErased(PATIENT, "REQUESTED", "staff-manager", day(1)));
        hear(assessed("late", "PHQ-9", 4, 2));

        assertThat(scores.find(PATIENT)).isEmpty();
    }

    private List<PatientScores.Score> kept() {
        return Desk.asPrescriber(() -> scores.get(PATIENT)).state().scores();
    }

    private void hear(PatientEvent event) {
        Envelope envelope = new Envelope(
                "event-" + event.subject() + event.getClass().getSimpleName(),
                "type",
                "/daybreak/intake",
                event.subject(),
                1,
                event.key(),
                Riverside.NOW,
                Riverside.CLINIC_ID,
                "intake",
                "correlation",
                null,
                null);
        Desk.asPrescriber(() -> {
            hearScores.hear(new Received<>(envelope, event, "{}"));
            return envelope;
        });
    }

    private static AssessmentCompleted assessed(String id, String instrument, @Nullable Integer total, int day) {
        return new AssessmentCompleted(
                id, PATIENT, instrument, "1", total, "MODERATE", "SCREENING", null, null, day(day));
    }

    private static Instant day(int days) {
        return Riverside.NOW.plus(Duration.ofDays(days));
    }
}

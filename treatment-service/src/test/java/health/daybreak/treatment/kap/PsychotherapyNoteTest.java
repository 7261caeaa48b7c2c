package health.daybreak.treatment.kap;

import static health.daybreak.treatment.kap.PsychotherapyNote.Ground.PATIENT_AUTHORISED;
import static health.daybreak.treatment.kap.PsychotherapyNote.Ground.SUPERVISED_TRAINING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PsychotherapyNoteTest {

    private static final Instant NINE = Instant.parse("2026-11-24T14:00:00Z");
    private static final Instant TEN = Instant.parse("2026-11-24T15:00:00Z");

    private final PsychotherapyNote note = PsychotherapyNote.written(
            "note-1", "patient-1", "course-1", "session-1", "The father again.", "lena", NINE);

    @Test
    void onlyWhoeverWroteItReadsIt() {
        assertThat(note.readableBy("lena")).isTrue();
        assertThat(note.readableBy("omar")).isFalse();
    }

    @Test
    void whoeverItIsSharedWithReadsItUntilThatIsTakenBackAndBothAreKept() {
        PsychotherapyNote shared = note.shared("omar", SUPERVISED_TRAINING, "lena", NINE);
        PsychotherapyNote takenBack = shared.unshared("omar", "lena", TEN);

        assertThat(shared.readableBy("omar")).isTrue();
        assertThat(takenBack.readableBy("omar")).isFalse();
        assertThat(takenBack.shares())
                .containsExactly(new PsychotherapyNote.Share("omar", SUPERVISED_TRAINING, NINE, TEN));
    }

    @Test
    void whatWasTakenBackCanBeSharedAgain() {
        PsychotherapyNote again = note.shared("omar", SUPERVISED_TRAINING, "lena", NINE)
                .unshared("omar", "lena", TEN)
                .shared("omar", PATIENT_AUTHORISED, "lena", TEN);

        assertThat(again.readableBy("omar")).isTrue();
        assertThat(again.shares()).hasSize(2);
    }

    @Test
    void sharingTwiceIsSharingOnceAndSoIsTakingBack() {
        PsychotherapyNote shared = note.shared("omar", SUPERVISED_TRAINING, "lena", NINE);
        PsychotherapyNote takenBack = shared.unshared("omar", "lena", TEN);

        assertThat(shared.shared("omar", PATIENT_AUTHORISED, "lena", TEN)).isEqualTo(shared);
        assertThat(note.shared("lena", PATIENT_AUTHORISED, "lena", TEN)).isEqualTo(note);
        assertThat(takenBack.unshared("omar", "lena", TEN.plusSeconds(60))).isEqualTo(takenBack);
    }

    @Test
    void nobodyButTheWriterSharesIt() {
        PsychotherapyNote shared = note.shared("omar", SUPERVISED_TRAINING, "lena", NINE);

        assertThatThrownBy(() -> shared.shared("kim", PATIENT_AUTHORISED, "omar", TEN))
                .hasMessageContaining("Only whoever wrote");
        assertThatThrownBy(() -> shared.unshared("omar", "omar", TEN)).hasMessageContaining("Only whoever wrote");
        assertThatThrownBy(() -> note.unshared("kim", "lena", TEN)).hasMessageContaining("never shared with kim");
    }
}

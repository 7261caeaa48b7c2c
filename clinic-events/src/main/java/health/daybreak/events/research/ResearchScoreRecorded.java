package health.daybreak.events.research;

import org.jspecify.annotations.Nullable;

/**
 * An instrument was answered and scored. It has no date of its own: it says before which session it was answered.
 *
 * @param pseudonym the participant
 * @param courseNumber which told course of the participant, from 1
 * @param instrument which instrument. Open vocabulary, such as {@code PHQ-9}, {@code GAD-7}, {@code C-SSRS}.
 * @param total the score: PHQ-9 0 to 27, GAD-7 0 to 21; null for the C-SSRS, which is never summed
 * @param band what the score means. Open vocabulary.
 * @param occasion before the course, before one of its sessions or after its last: {@code SCREENING},
 *     {@code BEFORE_SESSION} or {@code FOLLOW_UP}
 * @param sessionNumber before which told session of the course, from 1; null for the other occasions
 */
public record ResearchScoreRecorded(
        String pseudonym,
        int courseNumber,
        String instrument,
        @Nullable Integer total,
        String band,
        String occasion,
        @Nullable Integer sessionNumber)
        implements ResearchEvent {

    /** The wire name. */
    public static final String TYPE = "daybreak.research.score-recorded.v1";
}

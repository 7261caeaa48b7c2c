package health.daybreak.intake.patient;

import health.daybreak.events.sessions.AdverseEventRecorded;
import org.jspecify.annotations.Nullable;

/**
 * What a patient's story says of an adverse event: that there was one, that it is serious, and that it was told outside. What
 * it was, how bad and from what is treatment's: the story is read by everybody who may open the patient.
 */
final class AdverseEventStory {

    private static final String HAPPENED = "ADVERSE_EVENT";
    private static final String SERIOUS = "ADVERSE_EVENT_SERIOUS";
    private static final String TOLD = "ADVERSE_EVENT_TOLD";

    private AdverseEventStory() {}

    /** The patient after this was said of an adverse event; null when the story says all of it already. */
    static @Nullable Patient of(Patient patient, AdverseEventRecorded recorded) {
        Patient after = patient;
        if (!tells(after, HAPPENED, recorded)) {
            // As long as it is known for nothing else, being serious needs no entry of its own.
            String how = recorded.serious() ? "SERIOUS" : null;
            after = after.heard(
                    after.care(), new StoryEntry(recorded.beganAt(), HAPPENED, recorded.adverseEventId(), how));
        } else if (recorded.serious() && !toldAsSerious(after, recorded)) {
            after = after.heard(
                    after.care(), new StoryEntry(recorded.recordedAt(), SERIOUS, recorded.adverseEventId(), null));
        }
        if (recorded.toldOutside() && !tells(after, TOLD, recorded)) {
            after = after.heard(
                    after.care(), new StoryEntry(recorded.recordedAt(), TOLD, recorded.adverseEventId(), null));
        }
        return after.equals(patient) ? null : after;
    }

    private static boolean tells(Patient patient, String kind, AdverseEventRecorded recorded) {
        return patient.story().stream()
                .anyMatch(entry -> entry.kind().equals(kind) && entry.subject().equals(recorded.adverseEventId()));
    }

    private static boolean toldAsSerious(Patient patient, AdverseEventRecorded recorded) {
        return patient.story().stream()
                .filter(entry -> entry.subject().equals(recorded.adverseEventId()))
                .anyMatch(entry ->
                        entry.kind().equals(SERIOUS) || (entry.kind().equals(HAPPENED) && entry.detail() != null));
    }
}

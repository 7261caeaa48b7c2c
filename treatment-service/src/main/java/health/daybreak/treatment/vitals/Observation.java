package health.daybreak.treatment.vitals;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody saw in a patient, with or without a monitor beside it; null for what they did not look at.
 *
 * @param seenAt when it was seen
 * @param recordedAt when it reached the server
 */
public record Observation(String id, Instant seenAt, Instant recordedAt, String recordedBy, Sight sight) {

    /**
     * What was seen.
     *
     * @param sedation MOAA/S, 0 (none) to 5 (alert)
     * @param dissociation CADSS-6, 0 to 24
     * @param nausea 0 (none) to 10
     * @param pain 0 (none) to 10
     * @param note in the chart only, never in an event
     */
    public record Sight(
            @Nullable Integer sedation,
            @Nullable Integer dissociation,
            @Nullable Integer nausea,
            @Nullable Integer pain,
            @Nullable Boolean vomited,
            @Nullable IvSite ivSite,
            @Nullable String note) {

        boolean empty() {
            return sedation == null
                    && dissociation == null
                    && nausea == null
                    && pain == null
                    && vomited == null
                    && ivSite == null
                    && (note == null || note.isBlank());
        }
    }

    /** The same with another text in place of what somebody wrote, if they wrote something. */
    public Observation withNote(String text) {
        Sight said = new Sight(
                sight.sedation(),
                sight.dissociation(),
                sight.nausea(),
                sight.pain(),
                sight.vomited(),
                sight.ivSite(),
                sight.note() == null ? null : text);
        return new Observation(id, seenAt, recordedAt, recordedBy, said);
    }
}

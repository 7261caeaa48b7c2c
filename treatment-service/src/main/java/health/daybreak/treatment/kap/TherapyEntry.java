package health.daybreak.treatment.kap;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the chart about the therapy.
 *
 * @param at when it was so
 * @param recordedAt when it reached the server
 */
public record TherapyEntry(String id, Instant at, Instant recordedAt, String recordedBy, Said said) {

    /** A therapist came into the room, or left it. */
    public record Presence(String therapistId, boolean present) {}

    /**
     * What is said; null for what is not spoken of.
     *
     * @param music what is played, from now on
     * @param intention what the patient wants of this session, in their words
     * @param touchWords how, in words; only together with {@code touch}
     */
    public record Said(
            @Nullable Presence presence,
            @Nullable String music,
            @Nullable String intention,
            @Nullable Touch touch,
            @Nullable String touchWords) {

        Said withoutWords(String instead) {
            return new Said(
                    presence,
                    music == null ? null : instead,
                    intention == null ? null : instead,
                    touch,
                    touchWords == null ? null : instead);
        }
    }

    TherapyEntry withoutWords(String instead) {
        return new TherapyEntry(id, at, recordedAt, recordedBy, said.withoutWords(instead));
    }
}

package health.daybreak.treatment.monitoring;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of the form.
 *
 * @param says its content; of a missing one what is missing, of one that was not obtained why
 * @param at the moment that it speaks of; null where it speaks of none
 * @param met whether it is as it should be; null where nothing is to be met
 * @param from the entries of the chart that it was taken from; empty unless it was charted
 */
public record Field(
        FieldName name,
        Origin origin,
        String says,
        @Nullable Instant at,
        @Nullable Boolean met,
        List<ChartEntry> from) {

    public Field {
        from = List.copyOf(from);
        if (from.isEmpty() == (origin == Origin.CHARTED)) {
            throw new IllegalArgumentException(
                    "A field names entries of the chart exactly when it was taken from some");
        }
    }

    /** A field of which the chart says nothing. */
    public static Field missing(FieldName name, String why) {
        return new Field(name, Origin.MISSING, why, null, null, List.of());
    }

    static Field notObtained(FieldName name, String reason) {
        return new Field(name, Origin.NOT_OBTAINED, reason, null, null, List.of());
    }

    /** Its content, charted where entries are named, and else a person's word. */
    static Field told(FieldName name, String says, @Nullable Instant at, @Nullable Boolean met, List<ChartEntry> from) {
        return new Field(name, from.isEmpty() ? Origin.SUPPLIED : Origin.CHARTED, says, at, met, from);
    }

    public boolean missing() {
        return origin == Origin.MISSING;
    }

    /** The same without what somebody wrote; what follows from numbers stays. */
    Field withoutWords(String instead) {
        return origin == Origin.NOT_OBTAINED ? notObtained(name, instead) : this;
    }
}

package health.daybreak.treatment.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form as somebody attested it and submitted it outside of Daybreak. It is never changed: what becomes known later is
 * another submission.
 *
 * @param fields all of them, as they were then
 * @param submittedOn the clinic's local day on which it went out, as the person says
 * @param reference what the receiver calls it, if it said so
 * @param by who attested it
 * @param at when they did
 * @param reason why it was submitted again; null for the first
 */
public record Submission(
        List<Field> fields,
        LocalDate submittedOn,
        @Nullable String reference,
        String by,
        Instant at,
        @Nullable String reason) {

    public Submission {
        fields = List.copyOf(fields);
    }

    /** The fields of which the chart says now what it did not say then. */
    public List<FieldName> outdatedBy(List<Field> now) {
        return now.stream()
                .filter(field -> field.origin() == Origin.CHARTED && !fields.contains(field))
                .map(Field::name)
                .toList();
    }

    Submission withoutWords(String instead) {
        return new Submission(
                fields.stream().map(field -> field.withoutWords(instead)).toList(),
                submittedOn,
                reference == null ? null : instead,
                by,
                at,
                reason == null ? null : instead);
    }
}

package health.daybreak.treatment.monitoring.web;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.treatment.monitoring.FieldName;
import health.daybreak.treatment.monitoring.Supplied;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of one field that the chart does not have: a pressure with its time, a score, yes or no, a time, or
 * why it was not obtained; one of these.
 *
 * @param systolic in mmHg, with {@code diastolic} and {@code at}
 * @param at when the pressure was taken, or the moment that the field asks for
 * @param score MOAA/S or CADSS-6, as the field asks
 * @param notObtained why it was neither measured nor looked at
 */
record FormAnswerRequest(
        @NotNull FieldName field,
        @Nullable Integer systolic,
        @Nullable Integer diastolic,
        @Nullable Instant at,
        @Nullable Integer score,
        @Nullable Boolean yes,
        @Nullable @Size(min = 1, max = 300) String notObtained) {

    /** The answer; throws {@link Refused} unless it is exactly one. */
    Supplied supplied() {
        List<Supplied> said = Stream.of(pressure(), moment(), scored(), yesNo(), gap())
                .filter(Objects::nonNull)
                .toList();
        if (said.size() != 1 || half()) {
            String message = "Say one thing: " + field.asked().words() + ", or why it was not obtained.";
            throw Refused.unprocessable(
                    "answer-unclear",
                    message,
                    Map.of("errors", List.of(Map.of("field", field.name(), "message", message))));
        }
        return said.getFirst();
    }

    private boolean half() {
        return (systolic == null) != (diastolic == null) || (systolic != null && at == null);
    }

    private @Nullable Supplied pressure() {
        return systolic == null || diastolic == null || at == null
                ? null
                : new Supplied.Pressure(systolic, diastolic, at);
    }

    private @Nullable Supplied moment() {
        return systolic != null || at == null ? null : new Supplied.Moment(at);
    }

    private @Nullable Supplied scored() {
        return score == null ? null : new Supplied.Score(score);
    }

    private @Nullable Supplied yesNo() {
        return yes == null ? null : new Supplied.YesNo(yes);
    }

    private @Nullable Supplied gap() {
        return notObtained == null || notObtained.isBlank() ? null : new Supplied.NotObtained(notObtained.strip());
    }
}

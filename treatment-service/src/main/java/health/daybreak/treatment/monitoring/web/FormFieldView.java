package health.daybreak.treatment.monitoring.web;

import health.daybreak.treatment.limits.LimitName;
import health.daybreak.treatment.limits.Limits;
import health.daybreak.treatment.monitoring.Asked;
import health.daybreak.treatment.monitoring.ChartEntry;
import health.daybreak.treatment.monitoring.Field;
import health.daybreak.treatment.monitoring.FieldName;
import health.daybreak.treatment.monitoring.Origin;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field.
 *
 * @param asked what a person can say where the chart says nothing
 * @param says its content; of a missing one what is missing
 * @param met whether it is as it should be; null where nothing is to be met
 * @param from the entries of the chart that it was taken from
 * @param source of the number that it is held to; null where it is held to none
 */
record FormFieldView(
        FieldName name,
        Asked asked,
        Origin origin,
        String says,
        @Nullable Instant at,
        @Nullable Boolean met,
        List<ChartEntry> from,
        @Nullable String source) {

    static List<FormFieldView> all(List<Field> fields, Limits limits) {
        return fields.stream().map(field -> of(field, limits)).toList();
    }

    private static FormFieldView of(Field field, Limits limits) {
        LimitName limit = field.name().limit();
        return new FormFieldView(
                field.name(),
                field.name().asked(),
                field.origin(),
                field.says(),
                field.at(),
                field.met(),
                field.from(),
                limit == null ? null : limits.source(limit));
    }
}

package health.daybreak.treatment.monitoring;

import health.daybreak.platform.aggregate.Refused;
import health.daybreak.treatment.limits.Limits;
import health.daybreak.treatment.vitals.BelievableReading;
import health.daybreak.treatment.vitals.Observation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills the gaps that the chart leaves with what a person says, and nothing else. */
public final class CompleteForm {

    private final BelievableReading believable;
    private final Limits limits;

    public CompleteForm(BelievableReading believable, Limits limits) {
        this.believable = believable;
        this.limits = limits;
    }

    /**
     * Every field with its content. Throws {@link Refused} when a field that the chart has is answered, when an answer
     * does not fit its field or cannot be true, and when anything is still missing.
     *
     * @param charted what the chart says, each field once
     * @param points of the session, against which times are held
     */
    public List<Field> complete(List<Field> charted, Map<FieldName, Supplied> answers, Points points, Instant now) {
        List<Field> all = charted.stream()
                .map(field -> filled(field, answers, points, now))
                .toList();
        List<FieldName> missing =
                all.stream().filter(Field::missing).map(Field::name).toList();
        if (!missing.isEmpty()) {
            throw Refused.unprocessable(
                    "form-incomplete",
                    "Still missing: %s. Fill it in, or say why it was not obtained."
                            .formatted(String.join(
                                    ", ", missing.stream().map(FieldName::words).toList())),
                    Map.of("missing", missing));
        }
        return all;
    }

    private Field filled(Field field, Map<FieldName, Supplied> answers, Points points, Instant now) {
        Supplied answer = answers.get(field.name());
        if (answer == null) {
            return field;
        }
        if (!field.missing()) {
            throw wrong(
                    field.name(),
                    "charted-already",
                    "The chart has this: %s. What is wrong in the chart is put right there.".formatted(field.says()));
        }
        return said(field.name(), answer, new FormFields(points, limits), now);
    }

    private Field said(FieldName name, Supplied answer, FormFields fields, Instant now) {
        return switch (answer) {
            case Supplied.NotObtained(String reason) -> Field.notObtained(name, reason);
            case Supplied.Pressure pressure
            when name.asked() == Asked.PRESSURE -> pressure(name, pressure, fields, now);
            case Supplied.Score(int moaas)
            when name.asked() == Asked.SEDATION -> {
                believable.require(sight(moaas, null));
                yield fields.sedation(moaas, null, List.of());
            }
            case Supplied.Score(int cadss6)
            when name.asked() == Asked.DISSOCIATION -> {
                believable.require(sight(null, cadss6));
                yield fields.dissociation(cadss6, null, List.of());
            }
            case Supplied.YesNo(boolean yes)
            when name.asked() == Asked.YES_NO -> fields.met(name, yes, yes ? "Yes" : "No", null, List.of());
            case Supplied.YesNo(boolean happened)
            when name.asked() == Asked.NONE_HAPPENED -> noneHappened(name, happened, fields);
            case Supplied.Moment(Instant at) when name.asked() == Asked.MOMENT -> left(name, at, fields, now);
            case Supplied.Pressure _, Supplied.Score _, Supplied.YesNo _, Supplied.Moment _ ->
                throw wrong(name, "another-answer", "Expected " + name.asked().words() + ".");
        };
    }

    private Field pressure(FieldName name, Supplied.Pressure said, FormFields fields, Instant now) {
        believable.requirePressure(said.systolic(), said.diastolic());
        Points points = fields.points();
        Instant at = said.takenAt();
        requirePast(name, at, now);
        boolean before = !at.isAfter(points.began());
        if (before != (name == FieldName.PRESSURE_BEFORE)) {
            throw wrong(
                    name,
                    "another-time",
                    before
                            ? "This was taken before the dose began."
                            : "This was taken after the dose began: say that none was obtained before it.");
        }
        if (name == FieldName.PRESSURE_AFTER_DOSE && !points.isPressurePoint(at)) {
            throw wrong(
                    name,
                    "another-time",
                    "This was taken %d min after the dose began; wanted: %s."
                            .formatted(points.minutesAfterStart(at), points.pressureWords()));
        }
        return fields.pressure(name, said.systolic(), said.diastolic(), at, List.of());
    }

    private static Field noneHappened(FieldName name, boolean happened, FormFields fields) {
        if (happened) {
            throw wrong(name, "report-it-first", "Report what happened in the session: the form takes it from there.");
        }
        return fields.adverseEvents("None", List.of());
    }

    private static Field left(FieldName name, Instant at, FormFields fields, Instant now) {
        requirePast(name, at, now);
        if (at.isBefore(fields.points().began())) {
            throw wrong(name, "another-time", "Nobody left before the dose began.");
        }
        return fields.left(at, List.of());
    }

    private static void requirePast(FieldName name, Instant at, Instant now) {
        if (at.isAfter(now)) {
            throw wrong(name, "another-time", "This is in the future.");
        }
    }

    private static Observation.Sight sight(@Nullable Integer moaas, @Nullable Integer cadss6) {
        return new Observation.Sight(moaas, cadss6, null, null, null, null, null);
    }

    private static Refused wrong(FieldName name, String code, String message) {
        return Refused.unprocessable(
                code, message, Map.of("errors", List.of(Map.of("field", name.name(), "message", message))));
    }
}

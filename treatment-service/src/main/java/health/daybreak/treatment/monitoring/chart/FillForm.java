package health.daybreak.treatment.monitoring.chart;

import static health.daybreak.treatment.limits.LimitName.DISCHARGE_VITALS_MINUTES;

import health.daybreak.treatment.adverse.AdverseEvent;
import health.daybreak.treatment.discharge.Criterion;
import health.daybreak.treatment.discharge.CriterionName;
import health.daybreak.treatment.limits.Limits;
import health.daybreak.treatment.monitoring.ChartEntry;
import health.daybreak.treatment.monitoring.Field;
import health.daybreak.treatment.monitoring.FieldName;
import health.daybreak.treatment.monitoring.FormFields;
import health.daybreak.treatment.monitoring.Points;
import health.daybreak.treatment.session.Departure;
import health.daybreak.treatment.session.DoseGiven;
import health.daybreak.treatment.session.Session;
import health.daybreak.treatment.vitals.VitalSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Fills the form with what the chart says, names the entry behind each field, and says plainly what the chart lacks. */
public final class FillForm {

    private static final String NOT_LEFT = "The chart does not say yet how the patient went home";

    private final Limits limits;

    public FillForm(Limits limits) {
        this.limits = limits;
    }

    /**
     * Every field once, in the form's order.
     *
     * @param session one in which a dose was started; throws {@link NullPointerException} for any other
     * @param events what was reported of this session
     */
    public List<Field> of(Session session, List<AdverseEvent> events) {
        FormFields fields = new FormFields(points(session), limits);
        ChartedScores scores = new ChartedScores(session);
        return List.of(
                dose(session, fields),
                before(session, fields),
                afterDose(session, fields),
                atDischarge(session, fields),
                scores.lowestSedation()
                        .map(score -> fields.sedation(score.value(), score.at(), List.of(score.entry())))
                        .orElseGet(
                                () -> Field.missing(FieldName.SEDATION, "No MOAA/S was charted after the dose began")),
                criterion(session, CriterionName.ALERT, FieldName.SEDATION_GONE, fields),
                scores.highestDissociation()
                        .map(score -> fields.dissociation(score.value(), score.at(), List.of(score.entry())))
                        .orElseGet(() ->
                                Field.missing(FieldName.DISSOCIATION, "No CADSS-6 was charted after the dose began")),
                criterion(session, CriterionName.DISSOCIATION_GONE, FieldName.DISSOCIATION_GONE, fields),
                new ReportedEvents(events).field(fields),
                left(session, fields),
                criteria(session, fields));
    }

    /** The moments that the form asks about; what was added to an injection is in when the last of it is. */
    public Points points(Session session) {
        DoseGiven dose = given(session);
        Instant began = dose.started().at();
        Instant injected = dose.topUps().stream()
                .map(added -> added.at())
                .max(Comparator.naturalOrder())
                .orElse(began);
        return Points.of(limits, began, session.booking().route().infused() ? dose.endsAt() : injected);
    }

    private static Field dose(Session session, FormFields fields) {
        DoseGiven dose = given(session);
        DoseGiven.End end = dose.end();
        String amount = end == null
                ? dose.plan().given() + " planned"
                : end.milligrams().toPlainString() + " mg" + (end.stoppedEarly() ? ", stopped early" : "");
        Instant began = dose.started().at();
        return fields.dose(
                "%s, %s".formatted(session.booking().route(), amount),
                began,
                List.of(new ChartEntry(
                        ChartEntry.Kind.DOSE,
                        session.id(),
                        began,
                        dose.started().by())));
    }

    private static Field before(Session session, FormFields fields) {
        String baseline = given(session).baselineSetId();
        return session.visit().chart().sets().stream()
                .filter(set -> set.id().equals(baseline))
                .findFirst()
                .map(set -> pressure(FieldName.PRESSURE_BEFORE, set, fields))
                .orElseGet(() -> Field.missing(FieldName.PRESSURE_BEFORE, "No set was charted before the dose began"));
    }

    private static Field afterDose(Session session, FormFields fields) {
        Points points = fields.points();
        return session.setsSinceDose().stream()
                .filter(set -> points.isPressurePoint(set.takenAt()))
                .min(Comparator.comparing(set -> points.fromPressurePoint(set.takenAt())))
                .map(set -> pressure(FieldName.PRESSURE_AFTER_DOSE, set, fields))
                .orElseGet(() ->
                        Field.missing(FieldName.PRESSURE_AFTER_DOSE, "No set was charted " + points.pressureWords()));
    }

    private Field atDischarge(Session session, FormFields fields) {
        Departure left = session.visit().departure();
        if (left == null) {
            return Field.missing(FieldName.PRESSURE_AT_DISCHARGE, NOT_LEFT);
        }
        Duration oldest = limits.minutes(DISCHARGE_VITALS_MINUTES);
        Instant wentHome = left.signed().at();
        return session.setsSinceDose().stream()
                .filter(set ->
                        !set.takenAt().isAfter(wentHome) && !set.takenAt().isBefore(wentHome.minus(oldest)))
                .reduce((_, later) -> later)
                .map(set -> pressure(FieldName.PRESSURE_AT_DISCHARGE, set, fields))
                .orElseGet(() -> Field.missing(
                        FieldName.PRESSURE_AT_DISCHARGE,
                        "No set was charted in the last %d min before the patient left".formatted(oldest.toMinutes())));
    }

    private static Field pressure(FieldName name, VitalSet set, FormFields fields) {
        return fields.pressure(
                name,
                set.reading().systolic(),
                set.reading().diastolic(),
                set.takenAt(),
                List.of(ChartedScores.entry(set)));
    }

    private static Field criterion(Session session, CriterionName wanted, FieldName name, FormFields fields) {
        Departure left = session.visit().departure();
        if (left == null) {
            return Field.missing(name, NOT_LEFT);
        }
        return left.criteria().stream()
                .filter(criterion -> criterion.name() == wanted)
                .findFirst()
                .map(criterion -> fields.met(
                        name, criterion.met(), criterion.why(), leftAt(left), List.of(discharge(session, left))))
                .orElseGet(() -> Field.missing(name, "This was not judged when the patient left"));
    }

    private static Field criteria(Session session, FormFields fields) {
        Departure left = session.visit().departure();
        if (left == null) {
            return Field.missing(FieldName.CRITERIA_MET, NOT_LEFT);
        }
        long met = left.criteria().stream().filter(Criterion::met).count();
        int all = left.criteria().size();
        String says = "%d of %d met%s"
                .formatted(met, all, left.overrideReason() == null ? "" : "; left on a prescriber's word");
        return fields.met(FieldName.CRITERIA_MET, met == all, says, leftAt(left), List.of(discharge(session, left)));
    }

    private static Field left(Session session, FormFields fields) {
        Departure left = session.visit().departure();
        return left == null
                ? Field.missing(FieldName.LEFT, NOT_LEFT)
                : fields.left(left.signed().at(), List.of(discharge(session, left)));
    }

    private static ChartEntry discharge(Session session, Departure left) {
        return new ChartEntry(
                ChartEntry.Kind.DISCHARGE,
                session.id(),
                leftAt(left),
                left.signed().by());
    }

    private static Instant leftAt(Departure left) {
        return left.signed().at();
    }

    private static DoseGiven given(Session session) {
        return Objects.requireNonNull(session.visit().dose(), "No dose was started in session " + session.id());
    }
}

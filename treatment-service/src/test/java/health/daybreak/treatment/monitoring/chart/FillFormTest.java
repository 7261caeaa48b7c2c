package health.daybreak.treatment.monitoring.chart;

import static health.daybreak.treatment.monitoring.chart.ObservedSession.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import health.daybreak.treatment.adverse.ActionTaken;
import health.daybreak.treatment.adverse.AdverseEvent;
import health.daybreak.treatment.adverse.Assessment;
import health.daybreak.treatment.adverse.Causality;
import health.daybreak.treatment.adverse.Outcome;
import health.daybreak.treatment.adverse.Seriousness;
import health.daybreak.treatment.adverse.Term;
import health.daybreak.treatment.dose.Route;
import health.daybreak.treatment.limits.TestLimits;
import health.daybreak.treatment.monitoring.ChartEntry;
import health.daybreak.treatment.monitoring.Field;
import health.daybreak.treatment.monitoring.FieldName;
import health.daybreak.treatment.monitoring.Origin;
import health.daybreak.treatment.vitals.Reading;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FillFormTest {

    private static final Reading CALM = Reading.of(124, 80, 70, 98);

    private final FillForm fill = new FillForm(TestLimits.SHIPPED);

    @Test
    void everyFieldStandsOnceAndInOrder() {
        assertThat(fill.of(ObservedSession.whole().session(), List.of()))
                .extracting(Field::name)
                .containsExactlyElementsOf(Arrays.asList(FieldName.values()));
    }

    @Test
    void aWholeChartFillsEveryFieldButThatNothingHappenedWhichAPersonSays() {
        List<Field> fields = fill.of(ObservedSession.whole().session(), List.of());

        assertThat(fields)
                .extracting(Field::name, Field::says, Field::at)
                .contains(
                        tuple(FieldName.DOSE, "IV, 35.0 mg", at(0)),
                        tuple(FieldName.PRESSURE_BEFORE, "126/80 mmHg", at(-5)),
                        tuple(FieldName.PRESSURE_AFTER_DOSE, "144/90 mmHg, 40 min after the dose began", at(40)),
                        tuple(FieldName.PRESSURE_AT_DISCHARGE, "124/80 mmHg, 145 min after the dose began", at(145)),
                        tuple(FieldName.SEDATION, "MOAA/S 3 at the lowest: sedated", at(40)),
                        tuple(FieldName.SEDATION_GONE, "MOAA/S 5", at(150)),
                        tuple(FieldName.DISSOCIATION, "CADSS-6 12 at the highest", at(40)),
                        tuple(FieldName.DISSOCIATION_GONE, "CADSS-6 0", at(150)),
                        tuple(FieldName.LEFT, "110 min after the dose was in; at least 120", at(150)),
                        tuple(FieldName.CRITERIA_MET, "2 of 2 met", at(150)));
        assertThat(ReadForm.missing(fields)).containsExactly(FieldName.ADVERSE_EVENTS);
    }

    @Test
    void eachFieldNamesTheEntryItWasTakenFrom() {
        ObservedSession observed = ObservedSession.whole().sees(50, 2, null);

        assertThat(field(observed, FieldName.PRESSURE_AFTER_DOSE).from())
                .containsExactly(new ChartEntry(ChartEntry.Kind.VITALS, "set-40", at(40), "staff-nurse"));
        assertThat(field(observed, FieldName.SEDATION).from())
                .containsExactly(new ChartEntry(ChartEntry.Kind.OBSERVATION, "seen-50", at(50), "staff-nurse-2"));
        assertThat(field(observed, FieldName.LEFT).from())
                .containsExactly(new ChartEntry(ChartEntry.Kind.DISCHARGE, "session-1", at(150), "staff-nurse"));
    }

    @Test
    void anEmptyChartSaysPlainlyOfEachFieldThatItLacksIt() {
        List<Field> fields = fill.of(new ObservedSession(Route.IV).session(), List.of());

        assertThat(ReadForm.missing(fields))
                .containsExactlyElementsOf(Arrays.stream(FieldName.values())
                        .filter(name -> name != FieldName.DOSE)
                        .toList());
        assertThat(fields).extracting(Field::says).contains("No set was charted 25 to 55 min after the dose began");
    }

    @Test
    void theBloodPressureAfterTheDoseIsTheNearestToFortyMinutesThatIsNearEnough() {
        assertThat(afterDose(ObservedSession.whole().set(38, CALM))).isEqualTo("set-40");
        assertThat(afterDose(new ObservedSession(Route.IV).set(30, CALM).set(45, CALM)))
                .isEqualTo("set-45");
        assertThat(afterDose(new ObservedSession(Route.IV).set(25, CALM))).isEqualTo("set-25");
        assertThat(afterDose(new ObservedSession(Route.IV).set(55, CALM))).isEqualTo("set-55");
        assertThat(afterDose(new ObservedSession(Route.IV).set(24, CALM).set(56, CALM)))
                .isEqualTo("missing");
    }

    @Test
    void theBloodPressureAtDischargeIsTheLastOneAndNoOlderThanAnInterval() {
        assertThat(atDischarge(Duration.ofMinutes(135))).isEqualTo(Origin.CHARTED);
        assertThat(atDischarge(Duration.ofMinutes(135).minusMillis(1))).isEqualTo(Origin.MISSING);
        assertThat(atDischarge(Duration.ofMinutes(150))).isEqualTo(Origin.CHARTED);
        assertThat(atDischarge(Duration.ofMinutes(150).plusMillis(1))).isEqualTo(Origin.MISSING);
    }

    @Test
    void twoHoursOfObservationRunFromTheEndOfAnInfusion() {
        ObservedSession infused = ObservedSession.whole();

        assertThat(observedLongEnough(infused.leaves(Duration.ofMinutes(160).minusMillis(1))))
                .isFalse();
        assertThat(observedLongEnough(infused.leaves(Duration.ofMinutes(160)))).isTrue();
        assertThat(observedLongEnough(infused.leaves(Duration.ofMinutes(161)))).isTrue();
    }

    @Test
    void andFromTheInjectionOrWhatWasAddedToItLast() {
        ObservedSession injected = new ObservedSession(Route.IM).ended(60, "35.0");

        assertThat(observedLongEnough(injected.leaves(Duration.ofMinutes(119)))).isFalse();
        assertThat(observedLongEnough(injected.leaves(Duration.ofMinutes(120)))).isTrue();
        assertThat(observedLongEnough(injected.adds(12))).isFalse();
        assertThat(observedLongEnough(injected.leaves(Duration.ofMinutes(132)))).isTrue();
    }

    @Test
    void whatWasScoredBeforeTheDoseIsNoSedationByIt() {
        ObservedSession observed = new ObservedSession(Route.IV)
                .set(-5, CALM.scored(4, 3))
                .sees(-3, 3, 6)
                .sees(0, 5, 0);

        assertThat(field(observed, FieldName.SEDATION).says()).isEqualTo("MOAA/S 5 at the lowest: alert throughout");
        assertThat(field(observed, FieldName.DISSOCIATION).says()).isEqualTo("CADSS-6 0 at the highest");
    }

    @Test
    void aPatientWhoWasLetGoAlthoughACriterionWasNotMetIsShownAsThatWithoutTheReasonsWords() {
        ObservedSession observed = ObservedSession.whole().leaves(Duration.ofMinutes(170), false, "Mrs B. insists");

        assertThat(field(observed, FieldName.SEDATION_GONE).met()).isFalse();
        assertThat(field(observed, FieldName.CRITERIA_MET))
                .extracting(Field::says, Field::met)
                .containsExactly("1 of 2 met; left on a prescriber's word", false);
    }

    @Test
    void aSessionThatEndedEarlyDoesNotSayWhenThePatientLeft() {
        List<Field> fields = fill.of(
                new ObservedSession(Route.IV)
                        .set(-5, CALM)
                        .set(40, CALM.scored(5, 0))
                        .ended(30, "20.1")
                        .aborted(45)
                        .session(),
                List.of());

        assertThat(ReadForm.missing(fields))
                .containsExactly(
                        FieldName.PRESSURE_AT_DISCHARGE,
                        FieldName.SEDATION_GONE,
                        FieldName.DISSOCIATION_GONE,
                        FieldName.ADVERSE_EVENTS,
                        FieldName.LEFT,
                        FieldName.CRITERIA_MET);
        assertThat(fields.toString()).doesNotContain("Mrs B.");
    }

    @Test
    void whatHappenedIsTakenFromWhatWasReportedInItsOrder() {
        List<Field> fields = fill.of(
                ObservedSession.whole().session(),
                List.of(
                        event("event-2", Term.SYNCOPE, 60, 3, Set.of(Seriousness.HOSPITALISATION)),
                        event("event-1", Term.NAUSEA, 30, 1, Set.of())));

        Field happened = fields.get(FieldName.ADVERSE_EVENTS.ordinal());
        assertThat(happened.says()).isEqualTo("nausea, grade 1; syncope, grade 3, serious");
        assertThat(happened.from()).extracting(ChartEntry::id).containsExactly("event-1", "event-2");
    }

    private Field field(ObservedSession observed, FieldName name) {
        return fill.of(observed.session(), List.of()).get(name.ordinal());
    }

    private String afterDose(ObservedSession observed) {
        Field field = field(observed, FieldName.PRESSURE_AFTER_DOSE);
        return field.missing() ? "missing" : field.from().getFirst().id();
    }

    private Origin atDischarge(Duration lastSet) {
        ObservedSession observed = new ObservedSession(Route.IV)
                .set(lastSet, "last", CALM)
                .ended(40, "35.0")
                .leaves(Duration.ofMinutes(150));
        return field(observed, FieldName.PRESSURE_AT_DISCHARGE).origin();
    }

    private boolean observedLongEnough(ObservedSession observed) {
        return Boolean.TRUE.equals(field(observed, FieldName.LEFT).met());
    }

    private static AdverseEvent event(String id, Term term, int minutes, int grade, Set<Seriousness> serious) {
        return AdverseEvent.reported(
                id,
                "patient-1",
                "course-1",
                "session-1",
                term,
                at(minutes),
                new Assessment(
                        grade,
                        serious,
                        Causality.PROBABLE,
                        ActionTaken.NONE,
                        Outcome.RECOVERED,
                        null,
                        "staff-nurse",
                        at(minutes)));
    }
}

package health.daybreak.treatment.session.web;

import health.daybreak.treatment.dose.MilligramsPerKilogram;
import health.daybreak.treatment.dose.Weighing;
import health.daybreak.treatment.facts.Answers;
import health.daybreak.treatment.facts.CourseFacts;
import health.daybreak.treatment.facts.PastSession;
import health.daybreak.treatment.facts.PatientFacts;
import health.daybreak.treatment.gate.Gate;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What other services said.
 *
 * @param patientKnown whether anything about the patient has come; if not, what is empty here is not "none"
 * @param courseKnown the same of the course
 * @param order what was signed at the chair after the start of the course; null when nothing was
 * @param answers the newest of each instrument
 */
record KnownView(
        boolean patientKnown,
        boolean courseKnown,
        @Nullable String indication,
        @Nullable String protocolId,
        @Nullable BigDecimal orderedMilligramsPerKilogram,
        @Nullable Integer orderedMinutes,
        @Nullable BigDecimal weightKilograms,
        @Nullable Instant weighedAt,
        List<AnswersView> answers,
        int openFlags,
        @Nullable LastSessionView lastSession,
        @Nullable OrderView order) {

    /** The result of an instrument. */
    record AnswersView(String instrument, @Nullable Integer total, String band, Instant takenAt) {}

    /** How the last session went. */
    record LastSessionView(int number, BigDecimal doseMilligrams, int alerts, int holds, Instant completedAt) {}

    static KnownView of(Gate gate) {
        PatientFacts patient = gate.facts().patient();
        CourseFacts course = gate.facts().course();
        MilligramsPerKilogram ordered = gate.facts().orderedDose();
        Weighing weighing = gate.weighing();
        PastSession last = patient == null ? null : patient.lastSession();
        return new KnownView(
                patient != null,
                course != null,
                course == null ? null : course.indication(),
                course == null ? null : course.protocolId(),
                ordered == null ? null : ordered.value(),
                gate.facts().orderedMinutes(),
                weighing == null ? null : weighing.weight().value(),
                weighing == null ? null : weighing.takenAt(),
                patient == null
                        ? List.of()
                        : patient.answers().stream().map(KnownView::view).toList(),
                patient == null ? 0 : patient.openFlags().size(),
                last == null
                        ? null
                        : new LastSessionView(
                                last.number(), last.doseMilligrams(), last.alerts(), last.holds(), last.completedAt()),
                gate.facts().order() == null ? null : OrderView.of(gate.facts().order()));
    }

    private static AnswersView view(Answers given) {
        return new AnswersView(given.instrument(), given.total(), given.band(), given.takenAt());
    }
}

package health.daybreak.intake.screening;

import health.daybreak.intake.patient.Referral;
import health.daybreak.intake.patient.ReferredCondition;
import health.daybreak.intake.patient.ReferredFigure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a referring record says about the contraindication questions and figures; by diagnosis codes that are data. */
public final class ReferralFacts {

    /** Where such facts come from, for people. */
    static final String ORIGIN = "referral";

    private static final String SYSTOLIC = "SYSTOLIC";
    private static final String DIASTOLIC = "DIASTOLIC";

    private final List<QuestionText> questions;

    public ReferralFacts(List<QuestionText> questions) {
        this.questions = List.copyOf(questions);
    }

    List<Recorded> recorded(Referral referral) {
        Stream<Recorded> conditions = questions.stream()
                .flatMap(question -> question.recordedAs().stream().flatMap(code -> referral.conditions().stream()
                        .filter(code::matches)
                        .map(condition -> recorded(question.id(), condition))));
        Stream<Recorded> allergies = referral.allergies().stream()
                .filter(allergy -> Drugs.mentions(allergy, "ketamine") || Drugs.mentions(allergy, "esketamine"))
                .map(allergy -> new Recorded(Question.KETAMINE_HYPERSENSITIVITY, "allergy to " + allergy, true));
        return Stream.concat(conditions, allergies).distinct().toList();
    }

    List<PressureReading> pressures(Referral referral) {
        Optional<ReferredFigure> systolic = figure(referral, SYSTOLIC);
        Optional<ReferredFigure> diastolic = figure(referral, DIASTOLIC);
        return systolic
                .flatMap(upper -> diastolic
                        .filter(lower -> BloodPressure.possible(
                                upper.value().intValue(), lower.value().intValue()))
                        .map(lower -> new PressureReading(
                                new BloodPressure(
                                        upper.value().intValue(), lower.value().intValue()),
                                upper.takenOn(),
                                ORIGIN)))
                .stream()
                .toList();
    }

    List<Reading> readings(Referral referral) {
        return referral.figures().stream()
                .flatMap(figure -> Arrays.stream(Measure.values())
                        .filter(measure -> measure.name().equals(figure.kind()))
                        .map(measure -> reading(measure, figure.value(), figure.takenOn())))
                .toList();
    }

    private static Reading reading(Measure measure, BigDecimal value, LocalDate takenOn) {
        return new Reading(measure, value, takenOn, ORIGIN);
    }

    private static Optional<ReferredFigure> figure(Referral referral, String kind) {
        return referral.figures().stream()
                .filter(figure -> figure.kind().equals(kind))
                .findFirst();
    }

    private static Recorded recorded(Question question, ReferredCondition condition) {
        String since = condition.since() == null ? "" : ", since " + condition.since();
        String until = condition.until() == null ? "" : ", until " + condition.until();
        return new Recorded(question, condition.display() + since + until, condition.active());
    }
}

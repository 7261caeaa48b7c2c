package health.daybreak.intake.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What must be known, and how fresh it must be, before a patient can be found eligible.
 *
 * @param questionnaireDays a questionnaire counts for this many days; 30 [P]
 * @param vitalsDays vitals, weight and height count for this many days; 30 [P]
 */
public record Requirements(int questionnaireDays, int vitalsDays) {

    /** Where a figure that was measured or answered at this clinic comes from. */
    static final String HERE = "measured here";

    List<Missing> missingFrom(Chart chart) {
        List<Missing> missing = new ArrayList<>();
        if (chart.indication() == null) {
            missing.add(new Missing("indication", "Say what the treatment is meant for.", List.of()));
        }
        unanswered(chart).ifPresent(missing::add);
        trials(chart).ifPresent(missing::add);
        questionnaire(chart, Measure.PHQ_9, "phq-9", "PHQ-9").ifPresent(missing::add);
        questionnaire(chart, Measure.GAD_7, "gad-7", "GAD-7").ifPresent(missing::add);
        if (chart.suicideRisk() == null || stale(chart.suicideRisk().takenOn(), chart, questionnaireDays)) {
            missing.add(answer("c-ssrs", "C-SSRS screener"));
        }
        vitals(chart).ifPresent(missing::add);
        return missing;
    }

    private static Optional<Missing> unanswered(Chart chart) {
        List<String> open = Arrays.stream(Question.values())
                .filter(question -> chart.answerTo(question).isEmpty())
                .map(Question::name)
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Missing(
                        "contraindications", "Ask the contraindication questions that have no answer yet.", open));
    }

    private static Optional<Missing> trials(Chart chart) {
        boolean needed = chart.indication() == null || chart.indication() == Indication.TREATMENT_RESISTANT_DEPRESSION;
        return needed && chart.trials().isEmpty()
                ? Optional.of(new Missing(
                        "antidepressant-trials",
                        "Ask which antidepressants were tried: dose, weeks, adherence, response, why stopped.",
                        List.of()))
                : Optional.empty();
    }

    private Optional<Missing> questionnaire(Chart chart, Measure measure, String code, String name) {
        boolean fresh = chart.readings().stream()
                .filter(reading -> reading.measure() == measure)
                .filter(reading -> reading.origin().equals(HERE))
                .anyMatch(reading -> !stale(reading.takenOn(), chart, questionnaireDays));
        return fresh ? Optional.empty() : Optional.of(answer(code, name));
    }

    private Missing answer(String code, String name) {
        return new Missing(
                code, "Have the " + name + " answered here, within " + questionnaireDays + " days.", List.of());
    }

    private Optional<Missing> vitals(Chart chart) {
        List<String> open = new ArrayList<>();
        boolean pressure = chart.pressures().stream()
                .filter(reading -> reading.origin().equals(HERE))
                .anyMatch(reading -> !stale(reading.takenOn(), chart, vitalsDays));
        if (!pressure) {
            open.add("blood pressure");
        }
        for (Measure measure : List.of(Measure.WEIGHT_KILOGRAMS, Measure.HEIGHT_CENTIMETRES)) {
            boolean fresh = chart.readings().stream()
                    .filter(reading -> reading.measure() == measure)
                    .filter(reading -> reading.origin().equals(HERE))
                    .anyMatch(reading -> !stale(reading.takenOn(), chart, vitalsDays));
            if (!fresh) {
                open.add(measure.words());
            }
        }
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Missing("vitals", "Measure here, within " + vitalsDays + " days.", open));
    }

    private static boolean stale(LocalDate takenOn, Chart chart, int days) {
        return takenOn.isBefore(chart.asOf().minusDays(days));
    }
}

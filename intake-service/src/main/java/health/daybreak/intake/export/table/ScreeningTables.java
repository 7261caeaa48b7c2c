package health.daybreak.intake.export.table;

import health.daybreak.intake.export.PatientRecord;
import health.daybreak.intake.screening.AntidepressantTrial;
import health.daybreak.intake.screening.BloodPressure;
import health.daybreak.intake.screening.Decision;
import health.daybreak.intake.screening.Findings;
import health.daybreak.intake.screening.Question;
import health.daybreak.intake.screening.QuestionText;
import health.daybreak.intake.screening.Screening;
import health.daybreak.intake.screening.Vitals;
import health.daybreak.platform.aggregate.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What was found out in each screening, and what was decided on it. */
final class ScreeningTables {

    private final Cells cells;
    private final List<QuestionText> questions;

    ScreeningTables(Cells cells, List<QuestionText> questions) {
        this.cells = cells;
        this.questions = questions;
    }

    List<RecordTable> of(PatientRecord record) {
        List<Screening> all = record.screenings().stream().map(Stored::state).toList();
        return List.of(screenings(all), answers(all), trials(all), medications(all), vitals(all), reasons(all));
    }

    private RecordTable screenings(List<Screening> all) {
        return new RecordTable(
                "screenings",
                "Screenings and decisions",
                List.of(
                        "Round",
                        "Opened",
                        "Meant for",
                        "Decision",
                        "Decided",
                        "By",
                        "Valid until",
                        "Rationale",
                        "Override"),
                all.stream().map(this::screening).toList());
    }

    private List<String> screening(Screening one) {
        Decision decision = one.decision();
        return decision == null
                ? cells.row(
                        one.round(), one.openedAt(), one.findings().indication(), "open", null, null, null, null, null)
                : cells.row(
                        one.round(),
                        one.openedAt(),
                        one.findings().indication(),
                        decision.outcome(),
                        decision.decidedAt(),
                        decision.decidedBy(),
                        decision.validUntil(),
                        decision.rationale(),
                        decision.overrideReason());
    }

    private RecordTable answers(List<Screening> all) {
        List<List<String>> rows = new ArrayList<>();
        for (Screening one : all) {
            one.findings()
                    .answers()
                    .forEach(answer -> rows.add(
                            cells.row(one.round(), wording(answer.question()), answer.answer(), answer.detail())));
        }
        return new RecordTable(
                "contraindications",
                "Contraindication questions",
                List.of("Round", "Question", "Answer", "Detail"),
                rows);
    }

    private String wording(Question question) {
        return questions.stream()
                .filter(text -> text.id() == question)
                .map(QuestionText::text)
                .findFirst()
                .orElse(Cells.words(question.name()));
    }

    private RecordTable trials(List<Screening> all) {
        List<List<String>> rows = new ArrayList<>();
        for (Screening one : all) {
            one.findings().trials().forEach(trial -> rows.add(trial(one.round(), trial)));
        }
        return new RecordTable(
                "trials",
                "Antidepressants that were tried",
                List.of(
                        "Round",
                        "Drug",
                        "mg a day",
                        "Weeks",
                        "Taken, %",
                        "Better by, %",
                        "Why stopped",
                        "This episode",
                        "From",
                        "To"),
                rows);
    }

    private List<String> trial(int round, AntidepressantTrial trial) {
        return cells.row(
                round,
                trial.drug(),
                trial.doseMilligramsPerDay(),
                trial.weeks(),
                trial.adherencePercent(),
                trial.responsePercent(),
                trial.whyStopped(),
                trial.currentEpisode(),
                trial.startedOn(),
                trial.endedOn());
    }

    private RecordTable medications(List<Screening> all) {
        List<List<String>> rows = new ArrayList<>();
        for (Screening one : all) {
            Findings findings = one.findings();
            findings.medications().forEach(medicine -> rows.add(cells.row(one.round(), medicine)));
            if (findings.lorazepamEquivalentMilligrams() != null) {
                rows.add(cells.row(
                        one.round(),
                        "benzodiazepines, "
                                + findings.lorazepamEquivalentMilligrams().toPlainString()
                                + " mg lorazepam-equivalent a day"));
            }
        }
        return new RecordTable("medications", "Medicines, as the patient said", List.of("Round", "Medicine"), rows);
    }

    private RecordTable vitals(List<Screening> all) {
        List<List<String>> rows = new ArrayList<>();
        for (Screening one : all) {
            Vitals vitals = one.findings().vitals();
            if (vitals != null) {
                rows.add(cells.row(
                        vitals.measuredAt(),
                        vitals.bloodPressures().stream()
                                .map(BloodPressure::toString)
                                .collect(Collectors.joining("; ")),
                        vitals.heartRate(),
                        vitals.oxygenSaturation(),
                        vitals.weightKilograms(),
                        vitals.heightCentimetres()));
            }
        }
        return new RecordTable(
                "vitals",
                "Measured here",
                List.of("Measured", "Blood pressure", "Pulse", "Oxygen, %", "Weight, kg", "Height, cm"),
                rows);
    }

    private RecordTable reasons(List<Screening> all) {
        List<List<String>> rows = new ArrayList<>();
        for (Screening one : all) {
            Decision decision = one.decision();
            if (decision != null) {
                decision.spoken()
                        .forEach(rule -> rows.add(cells.row(
                                one.round(),
                                rule.ruleId(),
                                rule.version(),
                                rule.severity(),
                                String.join("; ", rule.evidence()))));
            }
        }
        return new RecordTable(
                "reasons",
                "Rules that spoke when it was decided",
                List.of("Round", "Rule", "Version", "Severity", "Evidence"),
                rows);
    }
}

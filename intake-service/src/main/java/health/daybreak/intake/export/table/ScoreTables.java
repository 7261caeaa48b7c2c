package health.daybreak.intake.export.table;

import health.daybreak.intake.assessment.Answered;
import health.daybreak.intake.assessment.Assessment;
import health.daybreak.intake.assessment.Choice;
import health.daybreak.intake.assessment.Instrument;
import health.daybreak.intake.assessment.Instruments;
import health.daybreak.intake.assessment.Item;
import health.daybreak.intake.assessment.Risk;
import health.daybreak.intake.export.PatientRecord;
import health.daybreak.platform.aggregate.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Scores, the answers behind them, and the risks that they raised. */
final class ScoreTables {

    private final Cells cells;
    private final Instruments instruments;

    ScoreTables(Cells cells, Instruments instruments) {
        this.cells = cells;
        this.instruments = instruments;
    }

    List<RecordTable> of(PatientRecord record) {
        List<Assessment> all = record.assessments().stream().map(Stored::state).toList();
        return List.of(scores(all), answers(all), risks(all), decisions(all));
    }

    private RecordTable scores(List<Assessment> all) {
        return new RecordTable(
                "scores",
                "Scores",
                List.of(
                        "Taken",
                        "Instrument",
                        "Version",
                        "Total",
                        "Band",
                        "Signs",
                        "Missing",
                        "Given by",
                        "Recorded by"),
                all.stream()
                        .map(one -> cells.row(
                                one.answered().at(),
                                one.instrument(),
                                one.instrumentVersion(),
                                one.score().total(),
                                Cells.words(one.score().band()),
                                one.score().signs().stream().map(Cells::words).collect(Collectors.joining("; ")),
                                one.score().missing(),
                                one.answered().giver(),
                                one.answered().recordedBy()))
                        .toList());
    }

    private RecordTable answers(List<Assessment> all) {
        List<List<String>> rows = new ArrayList<>();
        for (Assessment assessment : all) {
            instruments
                    .version(assessment.instrument(), assessment.instrumentVersion())
                    .ifPresent(instrument -> addAnswers(rows, instrument, assessment.answered()));
        }
        return new RecordTable(
                "answers", "Answers", List.of("Taken", "Instrument", "Item", "Question", "Value", "Answer"), rows);
    }

    private void addAnswers(List<List<String>> rows, Instrument instrument, Answered answered) {
        for (int index = 0; index < answered.answers().size(); index++) {
            Item item = instrument.items().get(index);
            Integer value = answered.answers().get(index);
            Optional<String> words = instrument.choicesOf(item).stream()
                    .filter(choice -> value != null && choice.value() == value)
                    .map(Choice::text)
                    .findFirst();
            rows.add(cells.row(
                    answered.at(), instrument.id(), item.id(), item.text(), value, words.orElse("not answered")));
        }
    }

    private RecordTable risks(List<Assessment> all) {
        return new RecordTable(
                "risks",
                "Risks that were flagged",
                List.of("Flagged", "Level", "Because of", "Taken charge of", "By", "What was done", "Note"),
                all.stream()
                        .flatMap(one -> Optional.ofNullable(one.risk()).stream())
                        .map(this::risk)
                        .toList());
    }

    private List<String> risk(Risk risk) {
        return risk.acknowledged() == null
                ? cells.row(risk.flaggedAt(), risk.level(), risk.trigger(), null, null, null, null)
                : cells.row(
                        risk.flaggedAt(),
                        risk.level(),
                        risk.trigger(),
                        risk.acknowledged().at(),
                        risk.acknowledged().by(),
                        risk.acknowledged().disposition(),
                        risk.acknowledged().note());
    }

    private RecordTable decisions(List<Assessment> all) {
        List<List<String>> rows = new ArrayList<>();
        for (Assessment assessment : all) {
            Risk risk = assessment.risk();
            if (risk != null) {
                risk.decisions()
                        .forEach(one -> rows.add(cells.row(
                                one.at(), risk.level(), risk.trigger(), one.verdict(), one.plan(), one.by())));
            }
        }
        return new RecordTable(
                "risk-decisions",
                "Decisions about risks",
                List.of("Decided", "Level", "Because of", "Decision", "Plan", "By"),
                rows);
    }
}

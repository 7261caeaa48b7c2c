package health.daybreak.reporting.export;

import static health.daybreak.reporting.export.Column.moment;
import static health.daybreak.reporting.export.Column.number;
import static health.daybreak.reporting.export.Column.points;
import static health.daybreak.reporting.export.Column.text;

import health.daybreak.reporting.journey.Journey;
import health.daybreak.reporting.journey.Score;
import java.util.List;

/** What came of the questionnaires and ratings of a clinic's patients. */
final class ScoreTable {

    private record Row(Journey journey, Score score) {}

    static final ExportTable<?> TABLE = new ExportTable<>(
            "scores",
            "One row for each answered instrument; its single answers are not in it.",
            List.of(
                    text("assessment_id", "The answered instrument.", row -> row.score()
                            .assessmentId()),
                    text(
                            "patient_id",
                            "The patient, by a number that says nothing of who that is.",
                            ScoreTable::patient),
                    text("instrument", "Such as PHQ-9, GAD-7, QIDS-SR16, MADRS, PCL-5 or C-SSRS.", row -> row.score()
                            .instrument()),
                    points(
                            "total",
                            "Sum of the answers on the instrument's own scale, higher is worse; empty of one that is"
                                    + " never summed, such as the C-SSRS.",
                            row -> row.score().total()),
                    text(
                            "band",
                            "What it means by the instrument's cut-points, or the level of the C-SSRS.",
                            row -> row.score().band()),
                    text("occasion", "SCREENING, BEFORE_SESSION, FOLLOW_UP or OTHER.", row -> row.score()
                            .occasion()
                            .name()),
                    text("session_id", "The session that it was answered for; empty if for none.", row -> row.score()
                            .sessionId()),
                    number(
                            "session_number",
                            "That session's number within its course, from 1; empty if for none.",
                            row -> row.score().sessionNumber()),
                    moment("taken_at", "When it was answered.", row -> row.score()
                            .takenAt()),
                    moment(
                            "patient_merged_at",
                            "Since when this patient's record lives on in another of the same person; empty while it"
                                    + " lives itself.",
                            row -> row.journey().mergedAt())),
            known -> known.journeys().stream()
                    .flatMap(journey -> journey.scores().stream().map(score -> new Row(journey, score)))
                    .toList(),
            ScoreTable::patient);

    private ScoreTable() {}

    private static String patient(Row row) {
        return row.journey().patientId();
    }
}

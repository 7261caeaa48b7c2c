package health.daybreak.intake.sheet;

import health.daybreak.events.patients.PatientEvent;
import health.daybreak.events.patients.QuestionsAnswered;
import health.daybreak.intake.patient.Follower;
import health.daybreak.intake.patient.Patients;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.platform.aggregate.Stored;

/** A sheet was sent in: its instruments are scored. Done twice is done once, so a crash in between costs nothing. */
public final class ScoreSheets implements Follower {

    private final Sheets sheets;
    private final SheetScores scores;
    private final Patients patients;

    public ScoreSheets(Sheets sheets, SheetScores scores, Patients patients) {
        this.sheets = sheets;
        this.scores = scores;
        this.patients = patients;
    }

    @Override
    public void heardOfPatient(Received<PatientEvent> received) {
        if (received.data() instanceof QuestionsAnswered done) {
            // Of somebody who was erased meanwhile there is nothing to score.
            sheets.find(done.sheetId())
                    .filter(sheet -> patients.find(done.patientId()).isPresent())
                    .ifPresent(sheet -> score(sheet, done));
        }
    }

    private void score(Stored<Sheet> sheet, QuestionsAnswered done) {
        // The session may have been moved far ahead since: what was sent in is scored, not what is asked anew.
        Round sentIn = sheet.state().sentInAt(done.answeredAt()).orElseThrow();
        sentIn.answers()
                .keySet()
                .forEach(instrument ->
                        scores.recordOnce(sheet.id(), sheet.state(), instrument, sentIn, done.answeredAt()));
    }
}

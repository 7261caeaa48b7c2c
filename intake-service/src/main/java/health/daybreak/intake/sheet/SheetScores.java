package health.daybreak.intake.sheet;

import health.daybreak.intake.assessment.Answered;
import health.daybreak.intake.assessment.Assessments;
import health.daybreak.intake.assessment.Giver;
import health.daybreak.intake.assessment.RecordAssessment;
import health.daybreak.platform.aggregate.Ids;
import health.daybreak.platform.aggregate.Refused;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes assessments of a sheet's instruments, each set of answers once. */
public final class SheetScores {

    private final Assessments assessments;
    private final RecordAssessment recordAssessment;

    public SheetScores(Assessments assessments, RecordAssessment recordAssessment) {
        this.assessments = assessments;
        this.recordAssessment = recordAssessment;
    }

    /** The same answers of the same sheet are one assessment, however often they are saved or sent in. */
    void recordOnce(String sheetId, Sheet sheet, String instrument, Round round, Instant at) {
        List<@Nullable Integer> given = round.to(instrument);
        String id = Ids.derived(sheetId, round.number(), instrument, given);
        if (assessments.find(id).isPresent()) {
            return;
        }
        Answered answered = new Answered(
                sheet.patientId(),
                given,
                null,
                Giver.PATIENT_BY_LINK,
                sheet.moment().occasion(),
                sheet.sessionId(),
                sheet.number(),
                "patient:" + sheet.patientId(),
                at);
        try {
            recordAssessment.record(id, instrument, answered);
        } catch (Refused refused) {
            // Saved from two devices in the same moment: the other one has recorded it. Any other refusal stands.
            if (assessments.find(id).isEmpty()) {
                throw refused;
            }
        }
    }
}

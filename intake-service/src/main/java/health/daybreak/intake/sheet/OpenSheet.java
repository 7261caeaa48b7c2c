package health.daybreak.intake.sheet;

import health.daybreak.intake.patient.Patients;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import org.jspecify.annotations.Nullable;

/** A patient opens their link: the same sheet on every device. */
public final class OpenSheet {

    private final Sheets sheets;
    private final Patients patients;
    private final SheetForm form;

    public OpenSheet(Sheets sheets, Patients patients, SheetForm form) {
        this.sheets = sheets;
        this.patients = patients;
        this.form = form;
    }

    /**
     * The sheet of this patient around this session; made where intake did not hear of the booking, as of sessions that
     * were booked before it listened. Refuses (not found) what is somebody else's, in the same words as what is nobody's.
     */
    public Stored<Sheet> open(String patientId, @Nullable String sessionId, Moment moment) {
        patients.living(patientId);
        if (sessionId == null || sessionId.isBlank()) {
            throw Refused.notFound("session", "");
        }
        String id = Sheet.id(sessionId, moment);
        Stored<Sheet> sheet = sheets.find(id).orElseGet(() -> made(id, patientId, sessionId, moment));
        if (!sheet.state().patientId().equals(patientId)) {
            throw Refused.notFound("session", sessionId);
        }
        return sheet;
    }

    private Stored<Sheet> made(String id, String patientId, String sessionId, Moment moment) {
        try {
            return sheets.create(
                    id,
                    Change.to(Sheet.open(patientId, sessionId, moment, null, FollowSessions.due(form, moment, null))));
        } catch (Refused openedElsewhere) {
            return sheets.find(id).orElseThrow(() -> openedElsewhere);
        }
    }
}

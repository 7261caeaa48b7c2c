package health.daybreak.intake.erasure;

import health.daybreak.events.ClinicEvent;
import health.daybreak.events.contacts.ContactErased;
import health.daybreak.events.patients.PatientErased;
import health.daybreak.intake.assessment.Assessment;
import health.daybreak.intake.assessment.Assessments;
import health.daybreak.intake.patient.Patient;
import health.daybreak.intake.patient.Patients;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A manager erases a person. The decisive write is one document's: the record is forgotten for good and tells the others.
 * Everything else that is kept of the person, here and elsewhere, goes when it is heard (see {@link FollowErasures}), so
 * that it does not matter what dies in between.
 */
public final class ErasePatient {

    /**
     * What the manager asks for.
     *
     * @param recordNumber as typed, so that nobody is erased by a slip
     * @param keepingDutyChecked that the manager answers for no law wanting the record kept
     */
    public record Wanted(ErasureReason reason, String recordNumber, boolean keepingDutyChecked) {}

    private final Patients patients;
    private final Assessments assessments;
    private final KeepingDuty duty;

    public ErasePatient(Patients patients, Assessments assessments, KeepingDuty duty) {
        this.patients = patients;
        this.assessments = assessments;
        this.duty = duty;
    }

    /** Refuses while the person is treated or at risk, and without the manager's word; done twice, done once. */
    public void erase(String patientId, Wanted wanted, String by, Instant at) {
        patients.forget(patientId, null, patient -> farewell(patientId, patient, wanted, by, at));
    }

    private List<ClinicEvent> farewell(String id, @Nullable Patient patient, Wanted wanted, String by, Instant at) {
        ContactErased unreachable = new ContactErased(id);
        if (patient == null) {
            // Told again, the broker cleans again what it may not have cleaned yet.
            return List.of(unreachable);
        }
        patient.requireErasable();
        requireNoOpenRisk(patient.idsWith(id));
        requireNumber(id, patient, wanted);
        requireDutyChecked(patient, wanted, at);
        return List.of(new PatientErased(id, wanted.reason().name(), by, at), unreachable);
    }

    private void requireNoOpenRisk(List<String> ids) {
        boolean open = assessments.ofRecords(ids).stream()
                .map(Stored::state)
                .map(Assessment::risk)
                .anyMatch(risk -> risk != null && risk.open());
        if (open) {
            throw Refused.conflict(
                    "risk-open",
                    "A risk is flagged and no prescriber has decided about it. The person may be in danger; see to that first.",
                    Map.of());
        }
    }

    private static void requireNumber(String id, Patient patient, Wanted wanted) {
        String number = Objects.requireNonNullElse(patient.particulars().recordNumber(), id);
        if (!number.equals(wanted.recordNumber().strip())) {
            throw Refused.unprocessable(
                    "record-number-differs",
                    "The number typed is not this record's. Type the record number exactly as it stands on the record.");
        }
    }

    private void requireDutyChecked(Patient patient, Wanted wanted, Instant at) {
        if (wanted.keepingDutyChecked()) {
            return;
        }
        duty.keptUntil(patient.care(), at).ifPresent(until -> {
            throw Refused.conflict(
                    "keeping-duty-unchecked",
                    "This person was looked after here: the record is commonly kept until " + until
                            + ". Hand it over or print it where the law wants it kept, and confirm that you have checked.",
                    Map.of("keptUntil", until.toString()));
        });
    }
}

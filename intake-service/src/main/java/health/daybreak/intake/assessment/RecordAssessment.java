package health.daybreak.intake.assessment;

import health.daybreak.intake.patient.Patients;
import health.daybreak.platform.aggregate.Refused;
import health.daybreak.platform.aggregate.Stored;
import java.time.Instant;

/** A patient answers a questionnaire, or staff enter the answers for them. */
public final class RecordAssessment {

    private final Assessments assessments;
    private final Patients patients;
    private final Instruments instruments;
    private final RiskPolicy policy;

    public RecordAssessment(Assessments assessments, Patients patients, Instruments instruments, RiskPolicy policy) {
        this.assessments = assessments;
        this.patients = patients;
        this.instruments = instruments;
        this.policy = policy;
    }

    /** Scores and stores what is answered now; refuses an unknown instrument and answers that make no sense. */
    public Stored<Assessment> record(String id, String instrumentId, Answered answered) {
        return record(id, instrumentId, answered, answered.at());
    }

    /** The same for answers that were given before {@code now}; refuses those from the future. */
    public Stored<Assessment> record(String id, String instrumentId, Answered answered, Instant now) {
        if (answered.at().isAfter(now)) {
            throw Refused.unprocessable(
                    "taken-in-the-future", "An assessment was taken at some time in the past, or now.");
        }
        patients.living(answered.patientId());
        Instrument instrument = instruments.named(instrumentId);
        EarlierAnswers past = new EarlierAnswers(
                assessments.ofPatient(answered.patientId()).stream()
                        .map(Stored::state)
                        .toList(),
                instruments);
        return assessments.create(id, Assessment.taken(id, instrument, answered, past, policy, now));
    }
}

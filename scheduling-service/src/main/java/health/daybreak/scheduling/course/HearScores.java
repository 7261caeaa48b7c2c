package health.daybreak.scheduling.course;

import health.daybreak.events.patients.AssessmentCompleted;
import health.daybreak.events.patients.PatientErased;
import health.daybreak.events.patients.PatientEvent;
import health.daybreak.platform.aggregate.Change;
import health.daybreak.platform.aggregate.Received;
import health.daybreak.scheduling.course.PatientScores.Score;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** Keeps the scores of the PHQ-9 by which the interval of maintenance is proposed. */
@Service
public final class HearScores {

    private static final String INSTRUMENT = "PHQ-9";

    private final ScoresOfPatients patients;

    HearScores(ScoresOfPatients patients) {
        this.patients = patients;
    }

    /** Hears of a patient; whoever was erased is forgotten. */
    public void hear(Received<PatientEvent> received) {
        String patientId = received.envelope().key();
        if (received.data() instanceof PatientErased) {
            patients.forgetForGood(patientId);
        } else if (received.data() instanceof AssessmentCompleted done
                && done.instrument().equals(INSTRUMENT)
                && done.total() != null) {
            Score score = new Score(done.assessmentId(), done.total(), done.takenAt());
            patients.react(
                    patientId,
                    received,
                    (known, event, envelope) -> Change.to(
                            Objects.requireNonNullElseGet(known, () -> new PatientScores(patientId, List.of()))
                                    .with(score)));
        }
    }
}

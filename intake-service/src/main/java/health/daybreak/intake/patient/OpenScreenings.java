package health.daybreak.intake.patient;

import java.util.Map;
import java.util.Optional;

/** Which patients are being screened; screening says so. */
@FunctionalInterface
public interface OpenScreenings {

    /** By patient, whether their undecided screening waits for a prescriber (true) or for findings (false). */
    Map<String, Boolean> awaitingDecisionByPatient();

    /** The same of one patient; empty when no screening is under way. */
    default Optional<Boolean> awaitingDecision(String patientId) {
        return Optional.ofNullable(awaitingDecisionByPatient().get(patientId));
    }
}

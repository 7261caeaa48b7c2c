package health.daybreak.intake.patient;

import java.util.Map;

/** Which patients are being screened; screening says so. */
@FunctionalInterface
public interface OpenScreenings {

    /** By patient, whether their undecided screening waits for a prescriber (true) or for findings (false). */
    Map<String, Boolean> awaitingDecisionByPatient();
}

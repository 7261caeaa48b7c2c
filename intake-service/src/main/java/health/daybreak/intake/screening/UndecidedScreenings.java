package health.daybreak.intake.screening;

import health.daybreak.intake.patient.OpenScreenings;
import health.daybreak.platform.aggregate.Stored;
import java.util.HashMap;
import java.util.Map;

/** Tells the patient list who is being screened. */
public final class UndecidedScreenings implements OpenScreenings {

    private final Screenings screenings;

    public UndecidedScreenings(Screenings screenings) {
        this.screenings = screenings;
    }

    @Override
    public Map<String, Boolean> awaitingDecisionByPatient() {
        Map<String, Boolean> byPatient = new HashMap<>();
        for (Stored<Screening> screening : screenings.undecided()) {
            boolean awaiting = screening.state().status() == Screening.Status.AWAITING_DECISION;
            byPatient.put(screening.state().patientId(), awaiting);
        }
        return byPatient;
    }
}

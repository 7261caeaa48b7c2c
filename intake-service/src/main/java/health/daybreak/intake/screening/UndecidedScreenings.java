package health.daybreak.intake.screening;

import health.daybreak.intake.patient.OpenScreenings;
import health.daybreak.platform.aggregate.Stored;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

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

    /** Asks for one screening, not for everybody's. */
    @Override
    public Optional<Boolean> awaitingDecision(String patientId) {
        return screenings
                .latestOf(patientId)
                .map(latest -> latest.state().status())
                .filter(status -> status != Screening.Status.DECIDED)
                .map(status -> status == Screening.Status.AWAITING_DECISION);
    }
}

package health.daybreak.intake.screening;

import java.util.Optional;

/** What patients have stated of themselves; the packet says so. */
@FunctionalInterface
public interface PatientStatements {

    /** The latest statement of this patient, if there is one. */
    Optional<Stated> latestOf(String patientId);
}

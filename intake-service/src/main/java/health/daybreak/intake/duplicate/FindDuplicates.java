package health.daybreak.intake.duplicate;

import health.daybreak.intake.patient.Patient;
import health.daybreak.intake.patient.Patients;
import health.daybreak.platform.aggregate.Stored;
import java.util.Comparator;
import java.util.List;

/** Finds records that are likely of the same person, before a new one is saved or after. */
public final class FindDuplicates {

    /** A record that is likely of the same person, and why. */
    public record Duplicate(Stored<Patient> patient, Likeness likeness) {}

    private static final int MOST = 10;
    private static final int MOST_COMPARED = 500;

    private final Patients patients;

    public FindDuplicates(Patients patients) {
        this.patients = patients;
    }

    /** Likely records of somebody who is not registered yet, the surest first, at most 10. */
    public List<Duplicate> of(Somebody somebody) {
        return likely(somebody, "");
    }

    /** Likely other records of a patient. */
    public List<Duplicate> of(String patientId) {
        Patient patient = patients.get(patientId).state();
        return patient.merging().into() != null ? List.of() : likely(Somebody.of(patient), patientId);
    }

    private List<Duplicate> likely(Somebody somebody, String exceptId) {
        return patients.sharingKeys(somebody.keys(), MOST_COMPARED).stream()
                .filter(known -> !known.id().equals(exceptId))
                .filter(known -> known.state().merging().into() == null)
                .flatMap(known -> Likeness.of(somebody, Somebody.of(known.state())).stream()
                        .map(likeness -> new Duplicate(known, likeness)))
                .sorted(Comparator.comparing(
                                (Duplicate found) -> found.likeness().strength())
                        .thenComparing(found -> found.likeness().reasons().size())
                        .reversed()
                        .thenComparing(found -> found.patient().state().registeredAt()))
                .limit(MOST)
                .toList();
    }
}

package health.daybreak.scheduling.protocol;

import org.jspecify.annotations.Nullable;

/**
 * A part of a visit with what it needs beside the chair, which is taken throughout.
 *
 * @param nurse whether a nurse watches
 * @param patientsPerNurse how many patients that nurse may watch meanwhile, this one included; null: as many as the
 *     clinic allows
 * @param prescriber whether a prescriber has to be in the house
 * @param therapist whether a therapist stays with the patient and does nothing else
 */
public record VisitPhase(
        String name,
        int minutes,
        boolean nurse,
        @Nullable Integer patientsPerNurse,
        boolean prescriber,
        boolean therapist) {

    public VisitPhase {
        if (minutes <= 0 || minutes % Protocol.GRID_MINUTES != 0) {
            throw new IllegalArgumentException("A phase lasts a multiple of " + Protocol.GRID_MINUTES + " minutes, but "
                    + name + " says " + minutes);
        }
        if (patientsPerNurse != null && patientsPerNurse < 1) {
            throw new IllegalArgumentException("A nurse watches at least one patient, not " + patientsPerNurse);
        }
    }
}

package health.daybreak.treatment.board;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A part of a visit that is expected from now on, and how much of a nurse it takes.
 *
 * @param patientsPerNurse how many patients the nurse may watch meanwhile, this one included; null: as many as the clinic
 *     says
 */
public record Stretch(
        Part part, Instant from, Instant until, @Nullable Integer patientsPerNurse) {

    /** What a patient in a chair goes through. */
    public enum Part {
        PREPARATION,
        DOSE,
        RECOVERY
    }
}

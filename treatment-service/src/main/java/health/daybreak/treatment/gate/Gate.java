package health.daybreak.treatment.gate;

import health.daybreak.treatment.dose.Route;
import health.daybreak.treatment.dose.Weighing;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What the checks look at.
 *
 * @param route in force for this session
 * @param at the moment of the check
 * @param zone the clinic's
 * @param rechecks how often vital signs that held were taken again
 * @param bookingWithdrawn whether scheduling cancelled the booking after the patient had arrived
 */
public record Gate(
        Route route,
        GateAnswers answers,
        GateFacts facts,
        Instant at,
        ZoneId zone,
        int rechecks,
        boolean bookingWithdrawn) {

    /** The weight of today if there is one, else the newest that others know. */
    public @Nullable Weighing weighing() {
        if (answers.weighing() != null) {
            return answers.weighing();
        }
        return facts.patient() == null ? null : facts.patient().weighing();
    }
}

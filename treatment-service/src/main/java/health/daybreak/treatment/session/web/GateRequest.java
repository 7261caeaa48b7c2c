package health.daybreak.treatment.session.web;

import health.daybreak.treatment.gate.Escort;
import health.daybreak.treatment.gate.GateAnswers;
import health.daybreak.treatment.gate.MedicinesToday;
import health.daybreak.treatment.gate.Room;
import health.daybreak.treatment.session.CheckGate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was asked and measured before the dose. What is left out keeps its earlier answer.
 *
 * @param weightKilograms in kg; pounds are refused
 * @param weightConfirmed that a surprising weight was looked at again
 */
record GateRequest(
        @Nullable Boolean identityConfirmed,
        @Nullable @Valid EscortRequest escort,
        @Nullable @Valid FastingRequest fasting,
        @Nullable @Valid ReadingRequest vitals,
        @Nullable BigDecimal weightKilograms,
        @Nullable Boolean weightConfirmed,
        @Nullable Boolean intoxicated,
        @Nullable Boolean pregnancyPossible,
        @Nullable Boolean newIllness,
        @Nullable Boolean newMedicine,
        @Nullable Boolean psychosisOrMania,
        @Nullable MedicinesToday medicines,
        @Nullable Room room) {

    /** @param none that nobody takes the patient home */
    record EscortRequest(
            @Nullable Boolean none,
            @Nullable @Size(max = 200) String name,
            @Nullable @Size(max = 40) String phone,
            @Nullable Instant arrivesAt) {}

    /** When the patient last ate and drank. */
    record FastingRequest(
            @Nullable Instant lastSolidsAt,
            @Nullable Boolean fullMeal,
            @Nullable Instant lastClearFluidAt) {}

    CheckGate.Form form(String setId) {
        return new CheckGate.Form(answers(), weightKilograms, Boolean.TRUE.equals(weightConfirmed), setId);
    }

    private GateAnswers answers() {
        boolean nobody = escort != null && Boolean.TRUE.equals(escort.none());
        Escort somebody =
                escort == null || nobody ? null : new Escort(escort.name(), escort.phone(), escort.arrivesAt());
        return new GateAnswers(
                identityConfirmed,
                escort == null ? null : nobody,
                somebody,
                fasting == null ? null : fasting.lastSolidsAt(),
                fasting == null ? null : fasting.fullMeal(),
                fasting == null ? null : fasting.lastClearFluidAt(),
                vitals == null ? null : vitals.reading(),
                null,
                intoxicated,
                pregnancyPossible,
                newIllness,
                newMedicine,
                psychosisOrMania,
                medicines,
                room);
    }
}

package health.daybreak.treatment.gate;

import health.daybreak.treatment.dose.Weighing;
import health.daybreak.treatment.vitals.Reading;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the patient said and the nurse measured before the dose; null where nobody has asked yet. True is the answer
 * that speaks against a dose, but for {@code identityConfirmed} and what is in {@code room}.
 *
 * @param escortNone that nobody comes
 * @param lastSolidsAt when the patient last ate
 * @param fullMeal whether that was a full meal
 */
public record GateAnswers(
        @Nullable Boolean identityConfirmed,
        @Nullable Boolean escortNone,
        @Nullable Escort escort,
        @Nullable Instant lastSolidsAt,
        @Nullable Boolean fullMeal,
        @Nullable Instant lastClearFluidAt,
        @Nullable Reading vitals,
        @Nullable Weighing weighing,
        @Nullable Boolean intoxicated,
        @Nullable Boolean pregnancyPossible,
        @Nullable Boolean newIllness,
        @Nullable Boolean newMedicine,
        @Nullable Boolean psychosisOrMania,
        @Nullable MedicinesToday medicines,
        @Nullable Room room) {

    /** Nothing is answered yet. */
    public static GateAnswers none() {
        return new GateAnswers(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** These answers, completed by the earlier ones where nothing new was said. */
    public GateAnswers over(GateAnswers earlier) {
        boolean escortSaid = escort != null || escortNone != null;
        return new GateAnswers(
                newer(identityConfirmed, earlier.identityConfirmed),
                escortSaid ? escortNone : earlier.escortNone,
                escortSaid ? escort : earlier.escort,
                newer(lastSolidsAt, earlier.lastSolidsAt),
                newer(fullMeal, earlier.fullMeal),
                newer(lastClearFluidAt, earlier.lastClearFluidAt),
                newer(vitals, earlier.vitals),
                newer(weighing, earlier.weighing),
                newer(intoxicated, earlier.intoxicated),
                newer(pregnancyPossible, earlier.pregnancyPossible),
                newer(newIllness, earlier.newIllness),
                newer(newMedicine, earlier.newMedicine),
                newer(psychosisOrMania, earlier.psychosisOrMania),
                medicines == null ? earlier.medicines : medicines.over(earlier.medicines),
                room == null ? earlier.room : room.over(earlier.room));
    }

    /** The same without who came for the patient. */
    public GateAnswers withoutNames() {
        return new GateAnswers(
                identityConfirmed,
                escortNone,
                null,
                lastSolidsAt,
                fullMeal,
                lastClearFluidAt,
                vitals,
                weighing,
                intoxicated,
                pregnancyPossible,
                newIllness,
                newMedicine,
                psychosisOrMania,
                medicines,
                room);
    }

    /** The same with today's weight. */
    public GateAnswers with(@Nullable Weighing weighed) {
        return new GateAnswers(
                identityConfirmed,
                escortNone,
                escort,
                lastSolidsAt,
                fullMeal,
                lastClearFluidAt,
                vitals,
                weighed,
                intoxicated,
                pregnancyPossible,
                newIllness,
                newMedicine,
                psychosisOrMania,
                medicines,
                room);
    }

    private static <T> @Nullable T newer(@Nullable T said, @Nullable T before) {
        return said != null ? said : before;
    }
}

package health.daybreak.treatment.gate;

import health.daybreak.treatment.dose.MilligramsPerKilogram;
import health.daybreak.treatment.equipment.EquipmentCheck;
import health.daybreak.treatment.facts.CourseFacts;
import health.daybreak.treatment.facts.PatientFacts;
import health.daybreak.treatment.facts.Preparation;
import health.daybreak.treatment.facts.StaffFacts;
import health.daybreak.treatment.order.Prescription;
import health.daybreak.treatment.order.SignedOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What other services said; null where nothing has come yet, which is never the same as "none".
 *
 * @param order what was signed at the chair after the start of the course; null when nothing was
 * @param equipment the check of today that counts; null when nobody has looked yet
 * @param preparations that were ever booked for the course
 */
public record GateFacts(
        @Nullable PatientFacts patient,
        @Nullable CourseFacts course,
        @Nullable StaffFacts nurse,
        @Nullable StaffFacts prescriber,
        @Nullable StaffFacts therapist,
        @Nullable SignedOrder order,
        @Nullable EquipmentCheck equipment,
        List<Preparation> preparations) {

    public GateFacts {
        preparations = List.copyOf(preparations);
    }

    /** Without an order but the start of the course, a check of the equipment and a preparation. */
    public GateFacts(
            @Nullable PatientFacts patient,
            @Nullable CourseFacts course,
            @Nullable StaffFacts nurse,
            @Nullable StaffFacts prescriber,
            @Nullable StaffFacts therapist) {
        this(patient, course, nurse, prescriber, therapist, null, null, List.of());
    }

    /** What was signed at the chair, if anything was. */
    public @Nullable Prescription prescription() {
        return order == null ? null : order.prescription();
    }

    /** The dose in force: of the newest order, else of the start of the course; null when it is left to the session. */
    public @Nullable MilligramsPerKilogram orderedDose() {
        if (order != null) {
            return order.prescription().perKilogram();
        }
        return course == null ? null : course.ordered();
    }

    /** The length in force; null when it is left to the session, or for an injection. */
    public @Nullable Integer orderedMinutes() {
        Integer signed = order == null ? null : order.prescription().minutes();
        return signed != null || course == null ? signed : course.infusionMinutes();
    }
}

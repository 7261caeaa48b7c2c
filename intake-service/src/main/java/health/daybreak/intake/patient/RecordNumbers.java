package health.daybreak.intake.patient;

/** Gives each patient of a clinic a number of their own. */
@FunctionalInterface
public interface RecordNumbers {

    /** A number that no other patient of the current clinic has or will have; asked again for the same patient, the same. */
    String giveTo(String patientId);
}
